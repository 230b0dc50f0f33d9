namespace ServiceTeams.Assistance.Appreciations;

/// <summary>What kind of thanks it is.</summary>
public enum AppreciationKind
{
    /// <summary>感谢信: a letter.</summary>
    Letter = 1,

    /// <summary>锦旗: a silk banner.</summary>
    Banner = 2,

    /// <summary>字画: a work of calligraphy or a painting.</summary>
    Calligraphy = 3,
}

namespace ServiceTeams.Outreach.Sessions;

/// <summary>How a session teaches.</summary>
public enum SessionMethod
{
    /// <summary>宣传片: a film.</summary>
    Film = 1,

    /// <summary>知识问答: a quiz, which some pass.</summary>
    Quiz = 2,

    /// <summary>展品: things to look at and to touch.</summary>
    Exhibits = 3,

    /// <summary>演示: somebody shows how it is done.</summary>
    Demonstration = 4,
}

namespace ServiceTeams.Registry.Communities;

/// <summary>How far a place is from help: it decides how soon a team promises to arrive.</summary>
public enum Setting
{
    /// <summary>城市: a team arrives within 45 minutes.</summary>
    Urban = 1,

    /// <summary>农村: a team arrives within 90 minutes.</summary>
    Rural = 2,

    /// <summary>偏远: a team arrives within 120 minutes.</summary>
    Remote = 3,
}

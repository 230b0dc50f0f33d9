namespace ServiceTeams.Outreach.Sessions;

/// <summary>What outreach sessions can be grouped by.</summary>
public enum OutreachSessionGrouping
{
    /// <summary>The team that was asked for or holds it.</summary>
    Team = 1,

    /// <summary>The community that hosts it.</summary>
    Community = 2,

    /// <summary>The district of the community.</summary>
    District = 3,

    /// <summary>What kind of session it is.</summary>
    Kind = 4,

    /// <summary>How far the session has come.</summary>
    Status = 5,

    /// <summary>The local day on which it begins, null until it is scheduled.</summary>
    Day = 6,

    /// <summary>The ISO week of that day, from Monday.</summary>
    Week = 7,

    /// <summary>The month of that day.</summary>
    Month = 8,

    /// <summary>The quarter of that day.</summary>
    Quarter = 9,

    /// <summary>The year of that day.</summary>
    Year = 10,

    /// <summary>The day of the week.</summary>
    Weekday = 11,

    /// <summary>The local hour of the beginning.</summary>
    Hour = 12,
}

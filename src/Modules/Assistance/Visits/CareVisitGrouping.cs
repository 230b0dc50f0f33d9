namespace ServiceTeams.Assistance.Visits;

/// <summary>What visits to care recipients can be grouped by.</summary>
public enum CareVisitGrouping
{
    /// <summary>The team that goes.</summary>
    Team = 1,

    /// <summary>The community where the recipient lives.</summary>
    Community = 2,

    /// <summary>The district of the community.</summary>
    District = 3,

    /// <summary>Why the team goes.</summary>
    Purpose = 4,

    /// <summary>How far the visit has come.</summary>
    Status = 5,

    /// <summary>The local day of the visit, null until it is done.</summary>
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

    /// <summary>The local hour of the arrival.</summary>
    Hour = 12,
}

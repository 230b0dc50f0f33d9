namespace ServiceTeams.Assistance.Recipients;

/// <summary>What care recipients can be grouped by.</summary>
public enum CareRecipientGrouping
{
    /// <summary>The team that cares.</summary>
    Team = 1,

    /// <summary>The community where the recipient lives.</summary>
    Community = 2,

    /// <summary>The district of the community.</summary>
    District = 3,

    /// <summary>Who it is, and why the team cares.</summary>
    Category = 4,

    /// <summary>Whether the recipient holds a love card.</summary>
    LoveCard = 5,

    /// <summary>Whether the care goes on.</summary>
    InCare = 6,

    /// <summary>Whether the next visit should have happened before today.</summary>
    Overdue = 7,

    /// <summary>The local day on which the care began.</summary>
    Day = 8,

    /// <summary>The ISO week of that day, from Monday.</summary>
    Week = 9,

    /// <summary>The month of that day.</summary>
    Month = 10,

    /// <summary>The quarter of that day.</summary>
    Quarter = 11,

    /// <summary>The year of that day.</summary>
    Year = 12,

    /// <summary>The day of the week.</summary>
    Weekday = 13,
}

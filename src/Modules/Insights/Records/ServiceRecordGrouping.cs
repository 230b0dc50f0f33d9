namespace ServiceTeams.Insights.Records;

/// <summary>What service records can be grouped by.</summary>
public enum ServiceRecordGrouping
{
    /// <summary>The team that did it.</summary>
    Team = 1,

    /// <summary>The community where it was done.</summary>
    Community = 2,

    /// <summary>The district of the community.</summary>
    District = 3,

    /// <summary>五心: the kind of service it counts for.</summary>
    Heart = 4,

    /// <summary>What was done.</summary>
    Activity = 5,

    /// <summary>The module that did it.</summary>
    Module = 6,

    /// <summary>The kind of the customer it was for.</summary>
    CustomerKind = 7,

    /// <summary>The local day on which it was finished.</summary>
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

    /// <summary>The local hour at which it was finished.</summary>
    Hour = 14,
}

namespace ServiceTeams.Repairs.Orders;

/// <summary>What repair orders can be grouped by.</summary>
public enum RepairOrderGrouping
{
    /// <summary>The team that was sent.</summary>
    Team = 1,

    /// <summary>The community where it happened.</summary>
    Community = 2,

    /// <summary>The district of the community.</summary>
    District = 3,

    /// <summary>Why the supply had failed.</summary>
    Cause = 4,

    /// <summary>How the fault came to the desk.</summary>
    Channel = 5,

    /// <summary>How far the order has come.</summary>
    Status = 6,

    /// <summary>The local day of the report.</summary>
    Day = 7,

    /// <summary>The ISO week of that day, from Monday.</summary>
    Week = 8,

    /// <summary>The month of that day.</summary>
    Month = 9,

    /// <summary>The quarter of that day.</summary>
    Quarter = 10,

    /// <summary>The year of that day.</summary>
    Year = 11,

    /// <summary>The day of the week.</summary>
    Weekday = 12,

    /// <summary>The local hour of the report.</summary>
    Hour = 13,
}

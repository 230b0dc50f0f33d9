namespace ServiceTeams.Repairs.Connections;

/// <summary>What service connections can be grouped by.</summary>
public enum ServiceConnectionGrouping
{
    /// <summary>The team that takes it to power.</summary>
    Team = 1,

    /// <summary>The community where the supply is wanted.</summary>
    Community = 2,

    /// <summary>The district of the community.</summary>
    District = 3,

    /// <summary>What kind of supply was applied for.</summary>
    Kind = 4,

    /// <summary>How far the connection has come.</summary>
    Status = 5,

    /// <summary>The local day of the application.</summary>
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

    /// <summary>The local hour of the application.</summary>
    Hour = 12,
}

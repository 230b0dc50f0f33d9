namespace ServiceTeams.Repairs.Reliability;

/// <summary>What interruptions can be grouped by.</summary>
public enum ReliabilityGrouping
{
    /// <summary>The community whose customers were without supply.</summary>
    Community = 1,

    /// <summary>The district of that community.</summary>
    District = 2,

    /// <summary>The local day on which the interruption began.</summary>
    Day = 3,

    /// <summary>The ISO week of that day, from Monday.</summary>
    Week = 4,

    /// <summary>The month of that day.</summary>
    Month = 5,

    /// <summary>The quarter of that day.</summary>
    Quarter = 6,

    /// <summary>The year of that day.</summary>
    Year = 7,
}

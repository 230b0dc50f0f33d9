namespace ServiceTeams.Repairs.PlannedWorks;

/// <summary>What planned works can be grouped by.</summary>
public enum PlannedWorkGrouping
{
    /// <summary>The team that does it.</summary>
    Team = 1,

    /// <summary>Planned or temporary.</summary>
    Kind = 2,

    /// <summary>How far the work has come.</summary>
    Status = 3,

    /// <summary>Whether it was announced later than planned work has to be.</summary>
    ShortNotice = 4,

    /// <summary>The local day of the announced start.</summary>
    Day = 5,

    /// <summary>The ISO week of that day, from Monday.</summary>
    Week = 6,

    /// <summary>The month of that day.</summary>
    Month = 7,

    /// <summary>The quarter of that day.</summary>
    Quarter = 8,

    /// <summary>The year of that day.</summary>
    Year = 9,

    /// <summary>The day of the week.</summary>
    Weekday = 10,

    /// <summary>The local hour of the announced start.</summary>
    Hour = 11,
}

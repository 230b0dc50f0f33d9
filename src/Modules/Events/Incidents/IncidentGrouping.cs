namespace ServiceTeams.Events.Incidents;

/// <summary>What incidents can be grouped by.</summary>
public enum IncidentGrouping
{
    /// <summary>The event.</summary>
    Event = 1,

    /// <summary>The site.</summary>
    Site = 2,

    /// <summary>How bad it is.</summary>
    Severity = 3,

    /// <summary>How far it has been dealt with.</summary>
    Status = 4,

    /// <summary>The local day on which it happened.</summary>
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

    /// <summary>The local hour at which it happened.</summary>
    Hour = 11,
}

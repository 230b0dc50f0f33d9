namespace ServiceTeams.Events.Tasks;

/// <summary>What supply tasks can be grouped by.</summary>
public enum SupplyTaskGrouping
{
    /// <summary>The event.</summary>
    Event = 1,

    /// <summary>The site.</summary>
    Site = 2,

    /// <summary>The site's community.</summary>
    Community = 3,

    /// <summary>The district of the community.</summary>
    District = 4,

    /// <summary>The member who is to do it.</summary>
    Assignee = 5,

    /// <summary>What is to be done.</summary>
    Kind = 6,

    /// <summary>How far the task has come.</summary>
    Status = 7,

    /// <summary>The local day by which it is to be done.</summary>
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

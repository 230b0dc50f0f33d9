namespace ServiceTeams.Assistance.Assessments;

/// <summary>What hazards can be grouped by.</summary>
public enum HazardGrouping
{
    /// <summary>The team that found it.</summary>
    Team = 1,

    /// <summary>The community where the home or site is.</summary>
    Community = 2,

    /// <summary>The district of the community.</summary>
    District = 3,

    /// <summary>What is dangerous.</summary>
    Kind = 4,

    /// <summary>How dangerous it is.</summary>
    Severity = 5,

    /// <summary>Whether it is fixed.</summary>
    Fixed = 6,

    /// <summary>The local day on which it was found.</summary>
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
}

using ServiceTeams.Shared.Groups;

namespace ServiceTeams.Repairs.Connections;

/// <summary>Which groups are wanted; all that is given has to hold.</summary>
public sealed record ServiceConnectionGroupFilterInput : GroupFilter<ServiceConnectionGroupFilterInput>
{
    /// <summary>How many different customers applied.</summary>
    public GroupFigureFilter? Customers { get; init; }

    /// <summary>The capacity that was applied for, in kVA, added up.</summary>
    public GroupFigureFilter? CapacityKva { get; init; }

    /// <summary>Days from the application to power.</summary>
    public StatisticsFilter? DaysToPower { get; init; }

    /// <summary>Minutes from the application to power.</summary>
    public StatisticsFilter? MinutesToPower { get; init; }
}

/// <summary>How groups are sorted, in the order of these fields; groups that have no such figure come first, with `DESC` last.</summary>
public sealed record ServiceConnectionGroupSortInput : GroupSort
{
    /// <summary>How many different customers applied.</summary>
    public GroupSortDirection? Customers { get; init; }

    /// <summary>The capacity that was applied for, in kVA, added up.</summary>
    public GroupSortDirection? CapacityKva { get; init; }

    /// <summary>Days from the application to power.</summary>
    public StatisticsSort? DaysToPower { get; init; }

    /// <summary>Minutes from the application to power.</summary>
    public StatisticsSort? MinutesToPower { get; init; }
}

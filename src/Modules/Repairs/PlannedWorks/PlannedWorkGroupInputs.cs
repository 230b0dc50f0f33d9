using ServiceTeams.Shared.Groups;

namespace ServiceTeams.Repairs.PlannedWorks;

/// <summary>Which groups are wanted; all that is given has to hold.</summary>
public sealed record PlannedWorkGroupFilterInput : GroupFilter<PlannedWorkGroupFilterInput>
{
    /// <summary>Minutes from the announced start to the announced end.</summary>
    public StatisticsFilter? PlannedMinutes { get; init; }

    /// <summary>Minutes from the announcement to the start.</summary>
    public StatisticsFilter? NoticeMinutes { get; init; }

    /// <summary>Minutes from the announced end until the supply was back, 0 when in time.</summary>
    public StatisticsFilter? OverrunMinutes { get; init; }

    /// <summary>How often works were moved.</summary>
    public GroupFigureFilter? TimesMoved { get; init; }

    /// <summary>How many customers were without supply, added up.</summary>
    public GroupFigureFilter? CustomersWithoutSupply { get; init; }

    /// <summary>Customers times minutes without supply, added up.</summary>
    public GroupFigureFilter? CustomerMinutes { get; init; }
}

/// <summary>How groups are sorted, in the order of these fields; groups that have no such figure come first, with `DESC` last.</summary>
public sealed record PlannedWorkGroupSortInput : GroupSort
{
    /// <summary>Minutes from the announced start to the announced end.</summary>
    public StatisticsSort? PlannedMinutes { get; init; }

    /// <summary>Minutes from the announcement to the start.</summary>
    public StatisticsSort? NoticeMinutes { get; init; }

    /// <summary>Minutes from the announced end until the supply was back, 0 when in time.</summary>
    public StatisticsSort? OverrunMinutes { get; init; }

    /// <summary>How often works were moved.</summary>
    public GroupSortDirection? TimesMoved { get; init; }

    /// <summary>How many customers were without supply, added up.</summary>
    public GroupSortDirection? CustomersWithoutSupply { get; init; }

    /// <summary>Customers times minutes without supply, added up.</summary>
    public GroupSortDirection? CustomerMinutes { get; init; }
}

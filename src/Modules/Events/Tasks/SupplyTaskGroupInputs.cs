using ServiceTeams.Shared.Groups;

namespace ServiceTeams.Events.Tasks;

/// <summary>Which groups are wanted; all that is given has to hold.</summary>
public sealed record SupplyTaskGroupFilterInput : GroupFilter<SupplyTaskGroupFilterInput>
{
    /// <summary>At how many different sites.</summary>
    public GroupFigureFilter? Sites { get; init; }

    /// <summary>For how many different customers.</summary>
    public GroupFigureFilter? Customers { get; init; }

    /// <summary>The share that is done, 0 to 1; cancelled tasks do not count.</summary>
    public GroupFigureFilter? DoneRate { get; init; }

    /// <summary>How many should be done by now: neither done nor called off, and their day has passed.</summary>
    public GroupFigureFilter? Overdue { get; init; }

    /// <summary>How many of their defects are not fixed yet.</summary>
    public GroupFigureFilter? OpenDefects { get; init; }

    /// <summary>How many minutes they took.</summary>
    public StatisticsFilter? WorkMinutes { get; init; }
}

/// <summary>How groups are sorted, in the order of these fields; groups that have no such figure come first, with `DESC` last.</summary>
public sealed record SupplyTaskGroupSortInput : GroupSort
{
    /// <summary>At how many different sites.</summary>
    public GroupSortDirection? Sites { get; init; }

    /// <summary>For how many different customers.</summary>
    public GroupSortDirection? Customers { get; init; }

    /// <summary>The share that is done, 0 to 1; cancelled tasks do not count.</summary>
    public GroupSortDirection? DoneRate { get; init; }

    /// <summary>How many should be done by now: neither done nor called off, and their day has passed.</summary>
    public GroupSortDirection? Overdue { get; init; }

    /// <summary>How many of their defects are not fixed yet.</summary>
    public GroupSortDirection? OpenDefects { get; init; }

    /// <summary>How many minutes they took.</summary>
    public StatisticsSort? WorkMinutes { get; init; }
}

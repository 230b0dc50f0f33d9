using ServiceTeams.Shared.Groups;

namespace ServiceTeams.Events.Incidents;

/// <summary>Which groups are wanted; all that is given has to hold.</summary>
public sealed record IncidentGroupFilterInput : GroupFilter<IncidentGroupFilterInput>
{
    /// <summary>At how many different sites.</summary>
    public GroupFigureFilter? Sites { get; init; }

    /// <summary>How many minutes they lasted.</summary>
    public StatisticsFilter? ResolutionMinutes { get; init; }
}

/// <summary>How groups are sorted, in the order of these fields; groups that have no such figure come first, with `DESC` last.</summary>
public sealed record IncidentGroupSortInput : GroupSort
{
    /// <summary>At how many different sites.</summary>
    public GroupSortDirection? Sites { get; init; }

    /// <summary>How many minutes they lasted.</summary>
    public StatisticsSort? ResolutionMinutes { get; init; }
}

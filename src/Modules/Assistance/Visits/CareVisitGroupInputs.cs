using ServiceTeams.Shared.Groups;

namespace ServiceTeams.Assistance.Visits;

/// <summary>Which groups are wanted; all that is given has to hold.</summary>
public sealed record CareVisitGroupFilterInput : GroupFilter<CareVisitGroupFilterInput>
{
    /// <summary>How many different recipients were meant.</summary>
    public GroupFigureFilter? Recipients { get; init; }

    /// <summary>How many minutes the members stayed, added up.</summary>
    public GroupFigureFilter? Minutes { get; init; }

    /// <summary>How many minutes the members stayed, on average.</summary>
    public GroupFigureFilter? AverageMinutes { get; init; }

    /// <summary>How many hazards were fixed during the visits.</summary>
    public GroupFigureFilter? HazardsFixed { get; init; }
}

/// <summary>How groups are sorted, in the order of these fields; groups that have no such figure come first, with `DESC` last.</summary>
public sealed record CareVisitGroupSortInput : GroupSort
{
    /// <summary>How many different recipients were meant.</summary>
    public GroupSortDirection? Recipients { get; init; }

    /// <summary>How many minutes the members stayed, added up.</summary>
    public GroupSortDirection? Minutes { get; init; }

    /// <summary>How many minutes the members stayed, on average.</summary>
    public GroupSortDirection? AverageMinutes { get; init; }

    /// <summary>How many hazards were fixed during the visits.</summary>
    public GroupSortDirection? HazardsFixed { get; init; }
}

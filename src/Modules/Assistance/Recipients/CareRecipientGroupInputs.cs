using ServiceTeams.Shared.Groups;

namespace ServiceTeams.Assistance.Recipients;

/// <summary>Which groups are wanted; all that is given has to hold.</summary>
public sealed record CareRecipientGroupFilterInput : GroupFilter<CareRecipientGroupFilterInput>
{
    /// <summary>How many people they are; institutions count those who live or learn there.</summary>
    public GroupFigureFilter? People { get; init; }

    /// <summary>How many hazards in their homes are not fixed yet.</summary>
    public GroupFigureFilter? OpenHazards { get; init; }

    /// <summary>The cadence of their visits in days, on average.</summary>
    public GroupFigureFilter? AverageVisitEveryDays { get; init; }
}

/// <summary>How groups are sorted, in the order of these fields; groups that have no such figure come first, with `DESC` last.</summary>
public sealed record CareRecipientGroupSortInput : GroupSort
{
    /// <summary>How many people they are; institutions count those who live or learn there.</summary>
    public GroupSortDirection? People { get; init; }

    /// <summary>How many hazards in their homes are not fixed yet.</summary>
    public GroupSortDirection? OpenHazards { get; init; }

    /// <summary>The cadence of their visits in days, on average.</summary>
    public GroupSortDirection? AverageVisitEveryDays { get; init; }
}

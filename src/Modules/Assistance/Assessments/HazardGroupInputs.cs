using ServiceTeams.Shared.Groups;

namespace ServiceTeams.Assistance.Assessments;

/// <summary>Which groups are wanted; all that is given has to hold.</summary>
public sealed record HazardGroupFilterInput : GroupFilter<HazardGroupFilterInput>
{
    /// <summary>In the homes of how many different care recipients.</summary>
    public GroupFigureFilter? Recipients { get; init; }

    /// <summary>How many days they were open, on average of those that are fixed.</summary>
    public GroupFigureFilter? AverageDaysOpen { get; init; }
}

/// <summary>How groups are sorted, in the order of these fields; groups that have no such figure come first, with `DESC` last.</summary>
public sealed record HazardGroupSortInput : GroupSort
{
    /// <summary>In the homes of how many different care recipients.</summary>
    public GroupSortDirection? Recipients { get; init; }

    /// <summary>How many days they were open, on average of those that are fixed.</summary>
    public GroupSortDirection? AverageDaysOpen { get; init; }
}

using ServiceTeams.Shared.Groups;

namespace ServiceTeams.Outreach.Sessions;

/// <summary>Which groups are wanted; all that is given has to hold.</summary>
public sealed record OutreachSessionGroupFilterInput : GroupFilter<OutreachSessionGroupFilterInput>
{
    /// <summary>How many different communities host them.</summary>
    public GroupFigureFilter? Communities { get; init; }

    /// <summary>How many people they reached.</summary>
    public GroupFigureFilter? PeopleReached { get; init; }

    /// <summary>How many households they reached.</summary>
    public GroupFigureFilter? Households { get; init; }

    /// <summary>How many leaflets were handed out.</summary>
    public GroupFigureFilter? Leaflets { get; init; }

    /// <summary>How many minutes they last.</summary>
    public StatisticsFilter? Minutes { get; init; }

    /// <summary>How many people took the quiz.</summary>
    public GroupFigureFilter? QuizTakers { get; init; }

    /// <summary>The share of those who passed, 0 to 1, each person weighing the same.</summary>
    public GroupFigureFilter? QuizPassRate { get; init; }
}

/// <summary>How groups are sorted, in the order of these fields; groups that have no such figure come first, with `DESC` last.</summary>
public sealed record OutreachSessionGroupSortInput : GroupSort
{
    /// <summary>How many different communities host them.</summary>
    public GroupSortDirection? Communities { get; init; }

    /// <summary>How many people they reached.</summary>
    public GroupSortDirection? PeopleReached { get; init; }

    /// <summary>How many households they reached.</summary>
    public GroupSortDirection? Households { get; init; }

    /// <summary>How many leaflets were handed out.</summary>
    public GroupSortDirection? Leaflets { get; init; }

    /// <summary>How many minutes they last.</summary>
    public StatisticsSort? Minutes { get; init; }

    /// <summary>How many people took the quiz.</summary>
    public GroupSortDirection? QuizTakers { get; init; }

    /// <summary>The share of those who passed, 0 to 1, each person weighing the same.</summary>
    public GroupSortDirection? QuizPassRate { get; init; }
}

namespace ServiceTeams.Shared.Groups;

/// <summary>Which way groups are sorted.</summary>
public enum GroupSortDirection
{
    /// <summary>The smallest first.</summary>
    Asc = 1,

    /// <summary>The largest first.</summary>
    Desc = 2,
}

/// <summary>Compares a figure of a group; all that is given has to hold. A figure that is null holds nothing but `neq`.</summary>
[GraphQLName("GroupFigureFilterInput")]
public sealed record GroupFigureFilter
{
    /// <summary>Equal to.</summary>
    public double? Eq { get; init; }

    /// <summary>Different from.</summary>
    public double? Neq { get; init; }

    /// <summary>Greater than.</summary>
    public double? Gt { get; init; }

    /// <summary>Greater than or equal to.</summary>
    public double? Gte { get; init; }

    /// <summary>Less than.</summary>
    public double? Lt { get; init; }

    /// <summary>Less than or equal to.</summary>
    public double? Lte { get; init; }
}

/// <summary>Compares the statistics of a group; all that is given has to hold.</summary>
[GraphQLName("StatisticsFilterInput")]
public sealed record StatisticsFilter
{
    /// <summary>The average.</summary>
    public GroupFigureFilter? Average { get; init; }

    /// <summary>The smallest value.</summary>
    public GroupFigureFilter? Min { get; init; }

    /// <summary>The largest value.</summary>
    public GroupFigureFilter? Max { get; init; }

    /// <summary>What half of the rows have at most.</summary>
    public GroupFigureFilter? P50 { get; init; }

    /// <summary>What nine in ten rows have at most.</summary>
    public GroupFigureFilter? P90 { get; init; }

    /// <summary>What ninety-nine in a hundred rows have at most.</summary>
    public GroupFigureFilter? P99 { get; init; }
}

/// <summary>Sorts by the statistics of a group, in the order of these fields.</summary>
[GraphQLName("StatisticsSortInput")]
public sealed record StatisticsSort
{
    /// <summary>The average.</summary>
    public GroupSortDirection? Average { get; init; }

    /// <summary>The smallest value.</summary>
    public GroupSortDirection? Min { get; init; }

    /// <summary>The largest value.</summary>
    public GroupSortDirection? Max { get; init; }

    /// <summary>What half of the rows have at most.</summary>
    public GroupSortDirection? P50 { get; init; }

    /// <summary>What nine in ten rows have at most.</summary>
    public GroupSortDirection? P90 { get; init; }

    /// <summary>What ninety-nine in a hundred rows have at most.</summary>
    public GroupSortDirection? P99 { get; init; }
}

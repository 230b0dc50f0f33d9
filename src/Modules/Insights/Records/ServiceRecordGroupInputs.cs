using ServiceTeams.Shared.Groups;

namespace ServiceTeams.Insights.Records;

/// <summary>Which groups are wanted; all that is given has to hold.</summary>
public sealed record ServiceRecordGroupFilterInput : GroupFilter<ServiceRecordGroupFilterInput>
{
    /// <summary>How many different customers they were for; hidden figures are null.</summary>
    public GroupFigureFilter? Customers { get; init; }

    /// <summary>How many people they reached, added up.</summary>
    public GroupFigureFilter? PeopleReached { get; init; }

    /// <summary>How many households they reached, added up.</summary>
    public GroupFigureFilter? Households { get; init; }

    /// <summary>How many minutes they took, added up.</summary>
    public GroupFigureFilter? TotalMinutes { get; init; }

    /// <summary>Minutes that a service took.</summary>
    public StatisticsFilter? Minutes { get; init; }

    /// <summary>How many the customer gave a verdict on.</summary>
    public GroupFigureFilter? Ratings { get; init; }

    /// <summary>The average of these verdicts, 1 to 5.</summary>
    public GroupFigureFilter? AverageRating { get; init; }
}

/// <summary>How groups are sorted, in the order of these fields; groups that have no such figure come first, with `DESC` last.</summary>
public sealed record ServiceRecordGroupSortInput : GroupSort
{
    /// <summary>How many different customers they were for; hidden figures are null.</summary>
    public GroupSortDirection? Customers { get; init; }

    /// <summary>How many people they reached, added up.</summary>
    public GroupSortDirection? PeopleReached { get; init; }

    /// <summary>How many households they reached, added up.</summary>
    public GroupSortDirection? Households { get; init; }

    /// <summary>How many minutes they took, added up.</summary>
    public GroupSortDirection? TotalMinutes { get; init; }

    /// <summary>Minutes that a service took.</summary>
    public StatisticsSort? Minutes { get; init; }

    /// <summary>How many the customer gave a verdict on.</summary>
    public GroupSortDirection? Ratings { get; init; }

    /// <summary>The average of these verdicts, 1 to 5.</summary>
    public GroupSortDirection? AverageRating { get; init; }
}

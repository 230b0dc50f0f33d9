using ServiceTeams.Shared.Groups;

namespace ServiceTeams.Repairs.Orders;

/// <summary>Which groups are wanted; all that is given has to hold.</summary>
public sealed record RepairOrderGroupFilterInput : GroupFilter<RepairOrderGroupFilterInput>
{
    /// <summary>How many different customers called.</summary>
    public GroupFigureFilter? Customers { get; init; }

    /// <summary>Minutes from the report until the team was there.</summary>
    public StatisticsFilter? ArrivalMinutes { get; init; }

    /// <summary>Minutes from the arrival until the supply was back.</summary>
    public StatisticsFilter? RepairMinutes { get; init; }

    /// <summary>The share of promises kept, 0 to 1; orders without an arrival count as late once the promised time has passed, and not before.</summary>
    public GroupFigureFilter? ArrivedInTimeRate { get; init; }

    /// <summary>The average of the customers' verdicts, 1 to 5.</summary>
    public GroupFigureFilter? AverageRating { get; init; }

    /// <summary>How many customers were without supply, added up.</summary>
    public GroupFigureFilter? CustomersWithoutSupply { get; init; }

    /// <summary>Customers times minutes without supply, added up.</summary>
    public GroupFigureFilter? CustomerMinutes { get; init; }
}

/// <summary>How groups are sorted, in the order of these fields; groups that have no such figure come first, with `DESC` last.</summary>
public sealed record RepairOrderGroupSortInput : GroupSort
{
    /// <summary>How many different customers called.</summary>
    public GroupSortDirection? Customers { get; init; }

    /// <summary>Minutes from the report until the team was there.</summary>
    public StatisticsSort? ArrivalMinutes { get; init; }

    /// <summary>Minutes from the arrival until the supply was back.</summary>
    public StatisticsSort? RepairMinutes { get; init; }

    /// <summary>The share of promises kept, 0 to 1; orders without an arrival count as late once the promised time has passed, and not before.</summary>
    public GroupSortDirection? ArrivedInTimeRate { get; init; }

    /// <summary>The average of the customers' verdicts, 1 to 5.</summary>
    public GroupSortDirection? AverageRating { get; init; }

    /// <summary>How many customers were without supply, added up.</summary>
    public GroupSortDirection? CustomersWithoutSupply { get; init; }

    /// <summary>Customers times minutes without supply, added up.</summary>
    public GroupSortDirection? CustomerMinutes { get; init; }
}

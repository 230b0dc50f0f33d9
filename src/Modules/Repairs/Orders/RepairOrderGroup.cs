using ServiceTeams.Registry.Groups;
using ServiceTeams.Shared.Groups;

namespace ServiceTeams.Repairs.Orders;

/// <summary>What the repair orders of a group have in common; null for what was not grouped by, and for those that have none.</summary>
public sealed class RepairOrderGroupKey : PlaceKey
{
    /// <summary>Why the supply had failed.</summary>
    public RepairCause? Cause { get; private set; }

    /// <summary>How the fault came to the desk.</summary>
    public RepairChannel? Channel { get; private set; }

    /// <summary>How far the order has come.</summary>
    public RepairOrderStatus? Status { get; private set; }

    /// <summary>The local hour of the report, 0 to 23.</summary>
    public int? Hour { get; private set; }
}

/// <summary>Repair orders that have something in common, counted.</summary>
public sealed class RepairOrderGroup
{
    /// <summary>What they have in common.</summary>
    public RepairOrderGroupKey Key { get; private set; } = new();

    /// <summary>How many.</summary>
    public int Count { get; private set; }

    /// <summary>How many different customers called.</summary>
    public int Customers { get; private set; }

    /// <summary>Minutes from the report until the team was there.</summary>
    public Statistics? ArrivalMinutes { get; private set; }

    /// <summary>Minutes from the arrival until the supply was back.</summary>
    public Statistics? RepairMinutes { get; private set; }

    /// <summary>The share of promises kept, 0 to 1; orders without an arrival count as late once the promised time has passed, and not before.</summary>
    public double? ArrivedInTimeRate { get; private set; }

    /// <summary>The average of the customers' verdicts, 1 to 5.</summary>
    public double? AverageRating { get; private set; }

    /// <summary>How many customers were without supply, added up.</summary>
    public long CustomersWithoutSupply { get; private set; }

    /// <summary>Customers times minutes without supply, added up.</summary>
    public long CustomerMinutes { get; private set; }
}

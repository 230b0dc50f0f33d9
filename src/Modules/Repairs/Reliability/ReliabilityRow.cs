namespace ServiceTeams.Repairs.Reliability;

/// <summary>A group as the database gives it: sums, and the customers served.</summary>
internal sealed class ReliabilityRow
{
    public DateOnly? Period { get; init; }

    public string? District { get; init; }

    public long? CommunityId { get; init; }

    public long Works { get; init; }

    public long WorkCustomers { get; init; }

    public long WorkMinutes { get; init; }

    public long Faults { get; init; }

    public long FaultCustomers { get; init; }

    public long FaultMinutes { get; init; }

    public long Served { get; init; }
}

/// <summary>The first and the last period in which anything was interrupted; null when nothing was.</summary>
internal sealed class ReliabilitySpan
{
    public DateOnly? First { get; init; }

    public DateOnly? Last { get; init; }
}

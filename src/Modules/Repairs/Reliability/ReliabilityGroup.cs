using ServiceTeams.Registry.Communities;
using ServiceTeams.Shared.Data;

namespace ServiceTeams.Repairs.Reliability;

/// <summary>What the interruptions of a group have in common; null for what was not grouped by.</summary>
public sealed class ReliabilityGroupKey
{
    internal ReliabilityGroupKey(ReliabilityRow row) => (Period, CommunityId, District) = (row.Period, row.CommunityId, row.District);

    /// <summary>The first day of the day, week, month, quarter or year.</summary>
    public DateOnly? Period { get; }

    /// <summary>The id of the community.</summary>
    [ID<Community>]
    public long? CommunityId { get; }

    /// <summary>The district.</summary>
    public string? District { get; }

    /// <summary>The community.</summary>
    public Task<Community?> GetCommunityAsync(
        CommunityByIdDataLoader communities,
        ISelection selection,
        CancellationToken cancellationToken)
        => communities.Select(selection).LoadOptionalAsync(CommunityId, cancellationToken);
}

/// <summary>How reliable the supply was in a place and a time.</summary>
public sealed class ReliabilityGroup
{
    internal ReliabilityGroup(ReliabilityRow row)
    {
        Key = new ReliabilityGroupKey(row);
        CustomersServed = row.Served;
        Planned = new ReliabilityFigures(row.Works, row.WorkCustomers, row.WorkMinutes, row.Served);
        Unplanned = new ReliabilityFigures(row.Faults, row.FaultCustomers, row.FaultMinutes, row.Served);
        Together = new ReliabilityFigures(
            row.Works + row.Faults, row.WorkCustomers + row.FaultCustomers, row.WorkMinutes + row.FaultMinutes, row.Served);
    }

    /// <summary>The place and the time.</summary>
    public ReliabilityGroupKey Key { get; }

    /// <summary>
    /// The denominator of SAIDI and SAIFI: how many customers are served in the place, as of now, whatever the time. Each household is a
    /// customer, and so is each registered customer who is not a resident; where more residents are registered than households are told,
    /// the residents count. It does not matter whether a plaque hangs there.
    /// </summary>
    public long CustomersServed { get; }

    /// <summary>Interruptions by planned and temporary work.</summary>
    public ReliabilityFigures Planned { get; }

    /// <summary>Interruptions by faults.</summary>
    public ReliabilityFigures Unplanned { get; }

    /// <summary>All interruptions.</summary>
    public ReliabilityFigures Together { get; }
}

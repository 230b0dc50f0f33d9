using ServiceTeams.Registry.Communities;
using ServiceTeams.Repairs.Data;

namespace ServiceTeams.Repairs.Reliability;

[QueryType]
public static class ReliabilityQueries
{
    /// <summary>
    /// 供电可靠性: SAIDI, SAIFI and CAIDI with what they are made of, by place and time. An interruption counts when supply is back, on the
    /// local day on which it began, whole, even if it went on into the next: a repair order from when its customers were without supply, a
    /// planned work from its real start. What is called off, or hit nobody, does not count. A work in several communities is shared out
    /// among them by the customers each has, in whole customers.
    /// </summary>
    /// <param name="by">What they have in common; empty: one group of all.</param>
    /// <param name="from">The first local day on which interruptions began; left out: the first of all.</param>
    /// <param name="to">The last local day on which they began; left out: the last of all.</param>
    /// <param name="longerThanMinutes">Only interruptions that lasted longer; IEEE 1366 calls those over 5 minutes sustained. Left out: all.</param>
    /// <param name="order">How the groups are sorted; by key when left out.</param>
    /// <param name="first">How many groups are wanted, at most 10,000; left out: all, and more than 1,000 are an error.</param>
    /// <param name="fillPeriods">
    /// Whether periods without an interruption appear, too, for every place that has one: from `from` to `to`, but none that is to come,
    /// and where these are left out from the first to the last with an interruption.
    /// </param>
    /// <param name="db">The tables.</param>
    /// <param name="reader">Sums them up.</param>
    /// <param name="context">Which communities are filtered for.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    [UseFiltering<Community>]
    public static Task<IReadOnlyList<ReliabilityGroup>> GetReliabilityAsync(
        IReadOnlyList<ReliabilityGrouping>? by,
        DateOnly? from,
        DateOnly? to,
        int? longerThanMinutes,
        IReadOnlyList<ReliabilityGroupSortInput>? order,
        int? first,
        [DefaultValue(false)] bool fillPeriods,
        RepairsDb db,
        ReliabilityReader reader,
        IResolverContext context,
        CancellationToken cancellationToken)
        => reader.ReadAsync(
            new ReliabilityRequest(by, from, to, longerThanMinutes, order, first, fillPeriods), db, context, cancellationToken);
}

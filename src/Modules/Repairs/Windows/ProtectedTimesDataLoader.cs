using ServiceTeams.Shared.ProtectedTimes;

namespace ServiceTeams.Repairs.Windows;

/// <summary>A span of one community's time.</summary>
/// <param name="CommunityId">The community.</param>
/// <param name="From">The begin of the span.</param>
/// <param name="To">The end of the span.</param>
public readonly record struct CommunitySpan(long CommunityId, DateTime From, DateTime To);

/// <summary>What is protected in spans of communities' time: each source is asked once for all spans of a level.</summary>
public sealed class ProtectedTimesDataLoader(ProtectedTimes times, IBatchScheduler batchScheduler, DataLoaderOptions options)
    : BatchDataLoader<CommunitySpan, IReadOnlyList<ProtectedTime>>(batchScheduler, options)
{
    protected override async Task<IReadOnlyDictionary<CommunitySpan, IReadOnlyList<ProtectedTime>>> LoadBatchAsync(
        IReadOnlyList<CommunitySpan> keys, CancellationToken cancellationToken)
    {
        long[] communities = [.. keys.Select(span => span.CommunityId).Distinct()];
        var found = await times.AskAsync(communities, keys.Min(span => span.From), keys.Max(span => span.To), cancellationToken);
        var known = found.ToLookup(time => time.CommunityId);
        return keys.ToDictionary(
            span => span,
            span => ProtectedTimes.InOrder(
                known[span.CommunityId].Where(time => time.StartsAt < span.To && time.EndsAt > span.From)));
    }
}

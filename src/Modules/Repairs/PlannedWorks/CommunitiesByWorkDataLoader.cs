using Microsoft.EntityFrameworkCore;
using ServiceTeams.Repairs.Data;

namespace ServiceTeams.Repairs.PlannedWorks;

/// <summary>The keys of the communities that works interrupt.</summary>
public sealed class CommunitiesByWorkDataLoader(
    IDbContextFactory<RepairsDb> factory, IBatchScheduler batchScheduler, DataLoaderOptions options)
    : GroupedDataLoader<long, long>(batchScheduler, options)
{
    protected override async Task<ILookup<long, long>> LoadGroupedBatchAsync(
        IReadOnlyList<long> keys, CancellationToken cancellationToken)
    {
        await using var db = await factory.CreateDbContextAsync(cancellationToken);
        var rows = await db.InterruptedCommunities.AsNoTracking()
            .Where(row => keys.Contains(row.WorkId))
            .OrderBy(row => row.CommunityId)
            .ToListAsync(cancellationToken);
        return rows.ToLookup(row => row.WorkId, row => row.CommunityId);
    }
}

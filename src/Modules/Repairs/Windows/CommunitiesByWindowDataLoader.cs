using Microsoft.EntityFrameworkCore;
using ServiceTeams.Repairs.Data;

namespace ServiceTeams.Repairs.Windows;

/// <summary>The keys of the communities that windows name.</summary>
public sealed class CommunitiesByWindowDataLoader(
    IDbContextFactory<RepairsDb> factory, IBatchScheduler batchScheduler, DataLoaderOptions options)
    : GroupedDataLoader<long, long>(batchScheduler, options)
{
    protected override async Task<ILookup<long, long>> LoadGroupedBatchAsync(
        IReadOnlyList<long> keys, CancellationToken cancellationToken)
    {
        await using var db = await factory.CreateDbContextAsync(cancellationToken);
        var rows = await db.ProtectedCommunities.AsNoTracking()
            .Where(row => keys.Contains(row.WindowId))
            .OrderBy(row => row.CommunityId)
            .ToListAsync(cancellationToken);
        return rows.ToLookup(row => row.WindowId, row => row.CommunityId);
    }
}

using Microsoft.EntityFrameworkCore;
using ServiceTeams.Repairs.Data;

namespace ServiceTeams.Repairs.PlannedWorks;

/// <summary>The moves of works, in the order they happened.</summary>
public sealed class MovesByWorkDataLoader(
    IDbContextFactory<RepairsDb> factory, IBatchScheduler batchScheduler, DataLoaderOptions options)
    : GroupedDataLoader<long, PlannedWorkMove>(batchScheduler, options)
{
    protected override async Task<ILookup<long, PlannedWorkMove>> LoadGroupedBatchAsync(
        IReadOnlyList<long> keys, CancellationToken cancellationToken)
    {
        await using var db = await factory.CreateDbContextAsync(cancellationToken);
        var rows = await db.PlannedWorkMoves.AsNoTracking()
            .Where(row => keys.Contains(row.WorkId))
            .OrderBy(row => row.Id)
            .ToListAsync(cancellationToken);
        return rows.ToLookup(row => row.WorkId);
    }
}

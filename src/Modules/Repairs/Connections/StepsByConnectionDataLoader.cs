using Microsoft.EntityFrameworkCore;
using ServiceTeams.Repairs.Data;

namespace ServiceTeams.Repairs.Connections;

/// <summary>The steps of connections, in the order they happened.</summary>
public sealed class StepsByConnectionDataLoader(
    IDbContextFactory<RepairsDb> factory, IBatchScheduler batchScheduler, DataLoaderOptions options)
    : GroupedDataLoader<long, ConnectionStep>(batchScheduler, options)
{
    protected override async Task<ILookup<long, ConnectionStep>> LoadGroupedBatchAsync(
        IReadOnlyList<long> keys, CancellationToken cancellationToken)
    {
        await using var db = await factory.CreateDbContextAsync(cancellationToken);
        var steps = await db.ConnectionSteps.AsNoTracking()
            .Where(step => keys.Contains(step.ConnectionId))
            .OrderBy(step => step.Id)
            .ToListAsync(cancellationToken);
        return steps.ToLookup(step => step.ConnectionId);
    }
}

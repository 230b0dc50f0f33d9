using Microsoft.EntityFrameworkCore;
using ServiceTeams.Repairs.Data;

namespace ServiceTeams.Repairs.Orders;

/// <summary>The steps of orders, in the order they happened.</summary>
public sealed class StepsByOrderDataLoader(
    IDbContextFactory<RepairsDb> factory, IBatchScheduler batchScheduler, DataLoaderOptions options)
    : GroupedDataLoader<long, RepairOrderStep>(batchScheduler, options)
{
    protected override async Task<ILookup<long, RepairOrderStep>> LoadGroupedBatchAsync(
        IReadOnlyList<long> keys, CancellationToken cancellationToken)
    {
        await using var db = await factory.CreateDbContextAsync(cancellationToken);
        var steps = await db.Steps.AsNoTracking()
            .Where(step => keys.Contains(step.OrderId))
            .OrderBy(step => step.Id)
            .ToListAsync(cancellationToken);
        return steps.ToLookup(step => step.OrderId);
    }
}

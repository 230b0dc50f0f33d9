using Microsoft.EntityFrameworkCore;
using ServiceTeams.Events.Data;

namespace ServiceTeams.Events.Tasks;

/// <summary>The steps of tasks, in the order they happened.</summary>
public sealed class StepsByTaskDataLoader(
    IDbContextFactory<EventsDb> factory, IBatchScheduler batchScheduler, DataLoaderOptions options)
    : GroupedDataLoader<long, SupplyTaskStep>(batchScheduler, options)
{
    protected override async Task<ILookup<long, SupplyTaskStep>> LoadGroupedBatchAsync(
        IReadOnlyList<long> keys, CancellationToken cancellationToken)
    {
        await using var db = await factory.CreateDbContextAsync(cancellationToken);
        var steps = await db.TaskSteps.AsNoTracking()
            .Where(step => keys.Contains(step.SupplyTaskId))
            .OrderBy(step => step.Id)
            .ToListAsync(cancellationToken);
        return steps.ToLookup(step => step.SupplyTaskId);
    }
}

using Microsoft.EntityFrameworkCore;
using ServiceTeams.Events.Data;

namespace ServiceTeams.Events.MajorEvents;

/// <summary>The steps of events, in the order they happened.</summary>
public sealed class StepsByEventDataLoader(
    IDbContextFactory<EventsDb> factory, IBatchScheduler batchScheduler, DataLoaderOptions options)
    : GroupedDataLoader<long, MajorEventStep>(batchScheduler, options)
{
    protected override async Task<ILookup<long, MajorEventStep>> LoadGroupedBatchAsync(
        IReadOnlyList<long> keys, CancellationToken cancellationToken)
    {
        await using var db = await factory.CreateDbContextAsync(cancellationToken);
        var steps = await db.EventSteps.AsNoTracking()
            .Where(step => keys.Contains(step.MajorEventId))
            .OrderBy(step => step.Id)
            .ToListAsync(cancellationToken);
        return steps.ToLookup(step => step.MajorEventId);
    }
}

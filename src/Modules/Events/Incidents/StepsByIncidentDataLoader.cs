using Microsoft.EntityFrameworkCore;
using ServiceTeams.Events.Data;

namespace ServiceTeams.Events.Incidents;

/// <summary>The steps of incidents, in the order they happened.</summary>
public sealed class StepsByIncidentDataLoader(
    IDbContextFactory<EventsDb> factory, IBatchScheduler batchScheduler, DataLoaderOptions options)
    : GroupedDataLoader<long, IncidentStep>(batchScheduler, options)
{
    protected override async Task<ILookup<long, IncidentStep>> LoadGroupedBatchAsync(
        IReadOnlyList<long> keys, CancellationToken cancellationToken)
    {
        await using var db = await factory.CreateDbContextAsync(cancellationToken);
        var steps = await db.IncidentSteps.AsNoTracking()
            .Where(step => keys.Contains(step.IncidentId))
            .OrderBy(step => step.Id)
            .ToListAsync(cancellationToken);
        return steps.ToLookup(step => step.IncidentId);
    }
}

using Microsoft.EntityFrameworkCore;
using ServiceTeams.Outreach.Data;

namespace ServiceTeams.Outreach.Sessions;

/// <summary>The steps of sessions, in the order they happened.</summary>
public sealed class StepsBySessionDataLoader(
    IDbContextFactory<OutreachDb> factory, IBatchScheduler batchScheduler, DataLoaderOptions options)
    : GroupedDataLoader<long, OutreachSessionStep>(batchScheduler, options)
{
    protected override async Task<ILookup<long, OutreachSessionStep>> LoadGroupedBatchAsync(
        IReadOnlyList<long> keys, CancellationToken cancellationToken)
    {
        await using var db = await factory.CreateDbContextAsync(cancellationToken);
        var steps = await db.Steps.AsNoTracking()
            .Where(step => keys.Contains(step.SessionId))
            .OrderBy(step => step.Id)
            .ToListAsync(cancellationToken);
        return steps.ToLookup(step => step.SessionId);
    }
}

using Microsoft.EntityFrameworkCore;
using ServiceTeams.Assistance.Data;
using ServiceTeams.Shared.Data;

namespace ServiceTeams.Assistance.Visits;

/// <summary>Visits by key.</summary>
public sealed class CareVisitByIdDataLoader(
    IDbContextFactory<AssistanceDb> factory, IBatchScheduler batchScheduler, DataLoaderOptions options)
    : ByIdDataLoader<AssistanceDb, CareVisit>(factory, batchScheduler, options);

/// <summary>The keys of the members who go on visits.</summary>
public sealed class VisitorsDataLoader(
    IDbContextFactory<AssistanceDb> factory, IBatchScheduler batchScheduler, DataLoaderOptions options)
    : GroupedDataLoader<long, long>(batchScheduler, options)
{
    protected override async Task<ILookup<long, long>> LoadGroupedBatchAsync(
        IReadOnlyList<long> keys, CancellationToken cancellationToken)
    {
        await using var db = await factory.CreateDbContextAsync(cancellationToken);
        var visitors = await db.Visitors.AsNoTracking()
            .Where(visitor => keys.Contains(visitor.CareVisitId))
            .OrderBy(visitor => visitor.MemberId)
            .ToListAsync(cancellationToken);
        return visitors.ToLookup(visitor => visitor.CareVisitId, visitor => visitor.MemberId);
    }
}

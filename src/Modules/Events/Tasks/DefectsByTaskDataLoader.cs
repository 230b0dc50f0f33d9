using Microsoft.EntityFrameworkCore;
using ServiceTeams.Events.Data;

namespace ServiceTeams.Events.Tasks;

/// <summary>The defects that tasks have found, in the order they were noted.</summary>
public sealed class DefectsByTaskDataLoader(
    IDbContextFactory<EventsDb> factory, IBatchScheduler batchScheduler, DataLoaderOptions options)
    : GroupedDataLoader<long, Defect>(batchScheduler, options)
{
    protected override async Task<ILookup<long, Defect>> LoadGroupedBatchAsync(
        IReadOnlyList<long> keys, CancellationToken cancellationToken)
    {
        await using var db = await factory.CreateDbContextAsync(cancellationToken);
        var defects = await db.Defects.AsNoTracking()
            .Where(defect => keys.Contains(defect.SupplyTaskId))
            .OrderBy(defect => defect.Id)
            .ToListAsync(cancellationToken);
        return defects.ToLookup(defect => defect.SupplyTaskId);
    }
}

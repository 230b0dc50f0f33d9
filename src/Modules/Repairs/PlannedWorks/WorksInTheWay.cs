using Microsoft.EntityFrameworkCore;
using ServiceTeams.Repairs.Data;
using ServiceTeams.Repairs.Windows;

namespace ServiceTeams.Repairs.PlannedWorks;

/// <summary>The open works that windows, by key, forbid.</summary>
public sealed class WorksByWindowDataLoader(
    IDbContextFactory<RepairsDb> factory, IBatchScheduler batchScheduler, DataLoaderOptions options)
    : GroupedDataLoader<long, PlannedWork>(batchScheduler, options)
{
    protected override async Task<ILookup<long, PlannedWork>> LoadGroupedBatchAsync(
        IReadOnlyList<long> keys, CancellationToken cancellationToken)
    {
        await using var db = await factory.CreateDbContextAsync(cancellationToken);
        var windows = db.ProtectedWindows.Where(window => window.LiftedAt == null && keys.Contains(window.Id));
        var open = db.PlannedWorks.AsNoTracking()
            .Where(work => work.Status == PlannedWorkStatus.Announced || work.Status == PlannedWorkStatus.Started);
        var rows = await (
                from window in windows
                from work in open
                where work.StartsAt < window.EndsAt && work.EndsAt > window.StartsAt
                    && db.InterruptedCommunities.Any(row => row.WorkId == work.Id
                        && db.ProtectedCommunities.Any(named => named.WindowId == window.Id && named.CommunityId == row.CommunityId))
                orderby work.StartsAt, work.Id
                select new { WindowId = window.Id, Work = work })
            .ToListAsync(cancellationToken);
        return rows.ToLookup(row => row.WindowId, row => row.Work);
    }
}

// No summary here: it would replace the description of ProtectedWindow.
[ExtendObjectType<ProtectedWindow>]
public static class WorksInTheWay
{
    /// <summary>
    /// The works that were announced for this time before it was protected, or are under way: those not started yet have to be
    /// moved. Empty when the window was lifted.
    /// </summary>
    public static async Task<IEnumerable<PlannedWork>> GetWorksInTheWayAsync(
        [Parent(requires: nameof(ProtectedWindow.Id))] ProtectedWindow window,
        WorksByWindowDataLoader works,
        CancellationToken cancellationToken)
        => await works.LoadAsync(window.Id, cancellationToken) ?? [];
}

using Microsoft.EntityFrameworkCore;
using ServiceTeams.Registry.Demonstration;
using ServiceTeams.Repairs.Data;
using ServiceTeams.Repairs.PlannedWorks;
using ServiceTeams.Repairs.Windows;
using ServiceTeams.Shared.Data;
using ServiceTeams.Shared.Time;

namespace ServiceTeams.Repairs.Demonstration;

/// <summary>Planned works and protected windows of both teams.</summary>
internal sealed class PlanningDemonstration(
    IDbContextFactory<RepairsDb> factory, DemonstrationPlaces places, LocalCalendar calendar) : IDemonstrationData
{
    public async Task<int> LoadAsync(CancellationToken cancellationToken)
    {
        await using var db = await factory.CreateDbContextAsync(cancellationToken);
        if (!await db.IsEmptyAsync<PlannedWork>(cancellationToken) || !await db.IsEmptyAsync<ProtectedWindow>(cancellationToken))
        {
            return 0;
        }

        var wuqiao = await places.InWuqiaoAsync(cancellationToken);
        var beijing = await places.InBeijingAsync(cancellationToken);
        if (wuqiao.Count == 0 || beijing.Count == 0)
        {
            return 0;
        }

        var windows = WuqiaoPlanning.Windows(wuqiao, calendar).Concat(BeijingPlanning.Windows(beijing, calendar)).ToArray();
        var works = WuqiaoPlanning.Works(wuqiao, calendar).Concat(BeijingPlanning.Works(beijing, calendar))
            .Select(story => story.Tell(calendar))
            .ToArray();
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await db.GiveKeysAsync(windows, cancellationToken);
        await db.GiveKeysAsync(works, cancellationToken);
        var rows = await db.LoadAsync(windows, cancellationToken);
        rows += await db.LoadAsync([.. windows.SelectMany(window => window.Communities, (window, row) => row.Of(window))], cancellationToken);
        rows += await db.LoadAsync(works, cancellationToken);
        rows += await db.LoadAsync([.. works.SelectMany(work => work.Communities, (work, row) => row.Of(work))], cancellationToken);
        rows += await db.LoadAsync([.. works.SelectMany(work => work.History, (work, step) => step.Of(work))], cancellationToken);
        rows += await db.LoadAsync([.. works.SelectMany(work => work.Moves, (work, move) => move.Of(work))], cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return rows;
    }
}

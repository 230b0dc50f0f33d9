using Microsoft.EntityFrameworkCore;
using ServiceTeams.Outreach.Data;
using ServiceTeams.Outreach.Sessions;

namespace ServiceTeams.Outreach.Coverage;

/// <summary>How many communities of each plan were reached: counted by the database, one statement for all plans of a level.</summary>
public sealed class ReachedByPlanDataLoader(
    IDbContextFactory<OutreachDb> factory, IBatchScheduler batchScheduler, DataLoaderOptions options)
    : BatchDataLoader<long, int>(batchScheduler, options)
{
    protected override async Task<IReadOnlyDictionary<long, int>> LoadBatchAsync(
        IReadOnlyList<long> keys, CancellationToken cancellationToken)
    {
        await using var db = await factory.CreateDbContextAsync(cancellationToken);
        var reached = await db.Targets.AsNoTracking()
            .Where(target => keys.Contains(target.PlanId))
            .Join(db.Plans, target => target.PlanId, plan => plan.Id, (target, plan) => new { target.CommunityId, Plan = plan })
            .Where(row => db.Sessions.Any(session => session.CommunityId == row.CommunityId
                && session.Status == SessionStatus.Held
                && session.Day >= row.Plan.StartsOn
                && session.Day <= row.Plan.DueOn
                && (row.Plan.Kind == null || session.Kind == row.Plan.Kind)))
            .GroupBy(row => row.Plan.Id)
            .Select(plan => new { PlanId = plan.Key, Count = plan.Count() })
            .ToDictionaryAsync(row => row.PlanId, row => row.Count, cancellationToken);
        return keys.ToDictionary(key => key, key => reached.GetValueOrDefault(key));
    }
}

using Microsoft.EntityFrameworkCore;
using ServiceTeams.Outreach.Data;
using ServiceTeams.Outreach.Sessions;

namespace ServiceTeams.Outreach.Coverage;

/// <summary>The first session that reached each target; none for those that are missing.</summary>
public sealed class ReachingSessionDataLoader(
    IDbContextFactory<OutreachDb> factory, IBatchScheduler batchScheduler, DataLoaderOptions options)
    : BatchDataLoader<long, OutreachSession>(batchScheduler, options)
{
    protected override async Task<IReadOnlyDictionary<long, OutreachSession>> LoadBatchAsync(
        IReadOnlyList<long> keys, CancellationToken cancellationToken)
    {
        await using var db = await factory.CreateDbContextAsync(cancellationToken);
        var first = db.Targets
            .Where(target => keys.Contains(target.Id))
            .Join(db.Plans, target => target.PlanId, plan => plan.Id, (target, plan) => new { target.Id, target.CommunityId, Plan = plan })
            .Select(row => new
            {
                TargetId = row.Id,
                SessionId = db.Sessions
                    .Where(session => session.CommunityId == row.CommunityId
                        && session.Status == SessionStatus.Held
                        && session.Day >= row.Plan.StartsOn
                        && session.Day <= row.Plan.DueOn
                        && (row.Plan.Kind == null || session.Kind == row.Plan.Kind))
                    .OrderBy(session => session.StartsAt)
                    .ThenBy(session => session.Id)
                    .Select(session => session.Id)
                    .FirstOrDefault(),
            });
        return await first
            .Join(db.Sessions.AsNoTracking(), row => row.SessionId, session => session.Id, (row, session) => new { row.TargetId, Session = session })
            .ToDictionaryAsync(row => row.TargetId, row => row.Session, cancellationToken);
    }
}

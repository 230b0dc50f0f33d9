using Microsoft.EntityFrameworkCore;
using ServiceTeams.Events.Data;
using ServiceTeams.Shared.ProtectedTimes;

namespace ServiceTeams.Events.MajorEvents;

/// <summary>保电时段: while an event is assured, planned work must not interrupt the communities of its sites.</summary>
internal sealed class EventsInProtectedTimes(IDbContextFactory<EventsDb> factory) : IProtectedWindowSource
{
    public async Task<IReadOnlyList<ProtectedTime>> FindAsync(
        IReadOnlyCollection<long> communityIds, DateTime from, DateTime to, CancellationToken cancellationToken)
    {
        await using var db = await factory.CreateDbContextAsync(cancellationToken);

        // An event that was over early protects nothing after that.
        var rows = await db.Sites
            .Where(site => site.WithdrawnAt == null && communityIds.Contains(site.CommunityId))
            .Join(
                db.Events.Where(e => e.Status != MajorEventStatus.Cancelled
                    && e.AssuranceStartsAt < to
                    && e.AssuranceEndsAt > from
                    && (e.FinishedAt == null || (e.FinishedAt > from && e.FinishedAt > e.AssuranceStartsAt))),
                site => site.MajorEventId,
                e => e.Id,
                (site, e) => new { site.CommunityId, e.Id, e.Name, e.Kind, e.AssuranceStartsAt, e.AssuranceEndsAt, e.FinishedAt })
            .Distinct()
            .OrderBy(row => row.AssuranceStartsAt)
            .ThenBy(row => row.Id)
            .ThenBy(row => row.CommunityId)
            .ToListAsync(cancellationToken);
        return
        [
            .. rows.Select(row => new ProtectedTime(
                row.CommunityId,
                row.Kind == MajorEventKind.Exam ? ProtectionReason.Exam : ProtectionReason.EventAssurance,
                row.Name,
                row.AssuranceStartsAt,
                row.FinishedAt is { } finished && finished < row.AssuranceEndsAt ? finished : row.AssuranceEndsAt)),
        ];
    }
}

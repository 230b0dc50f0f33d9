using Microsoft.EntityFrameworkCore;
using ServiceTeams.Assistance.Data;
using ServiceTeams.Shared.Agenda;
using ServiceTeams.Shared.Time;

namespace ServiceTeams.Assistance.Visits;

/// <summary>Visits in members' agendas: planned ones on their day, without an hour; done ones while the members were there.</summary>
internal sealed class VisitsInAgenda(IDbContextFactory<AssistanceDb> factory, LocalCalendar calendar) : IAgendaSource
{
    public async Task<IReadOnlyList<AgendaEntry>> FindAsync(
        IReadOnlyList<long> memberIds, DateTime from, DateTime to, CancellationToken cancellationToken)
    {
        // A day belongs to every span that touches it.
        var (first, last) = (calendar.DayOf(from), calendar.DayOf(to.AddTicks(-1)));
        await using var db = await factory.CreateDbContextAsync(cancellationToken);
        var visits = await db.Visitors.AsNoTracking()
            .Where(visitor => memberIds.Contains(visitor.MemberId))
            .Join(db.Visits, visitor => visitor.CareVisitId, visit => visit.Id, (visitor, visit) => new { visitor.MemberId, Visit = visit })
            .Where(row => (row.Visit.Status == CareVisitStatus.Planned && row.Visit.PlannedOn >= first && row.Visit.PlannedOn <= last)
                || (row.Visit.Status == CareVisitStatus.Done && row.Visit.StartedAt < to && row.Visit.DoneAt > from))
            .ToListAsync(cancellationToken);
        return
        [
            .. visits.Select(row => new AgendaEntry
            {
                MemberId = row.MemberId,
                StartsAt = row.Visit.StartedAt ?? calendar.MomentOf(row.Visit.PlannedOn!.Value, TimeOnly.MinValue),
                EndsAt = row.Visit.DoneAt,
                WholeDay = row.Visit.Status == CareVisitStatus.Planned,
                Booking = row.Visit,
            }),
        ];
    }
}

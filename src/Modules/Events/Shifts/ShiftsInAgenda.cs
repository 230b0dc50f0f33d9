using Microsoft.EntityFrameworkCore;
using ServiceTeams.Events.Data;
using ServiceTeams.Shared.Agenda;

namespace ServiceTeams.Events.Shifts;

/// <summary>Duty shifts in members' agendas.</summary>
internal sealed class ShiftsInAgenda(IDbContextFactory<EventsDb> factory) : IAgendaSource
{
    public async Task<IReadOnlyList<AgendaEntry>> FindAsync(
        IReadOnlyList<long> memberIds, DateTime from, DateTime to, CancellationToken cancellationToken)
    {
        await using var db = await factory.CreateDbContextAsync(cancellationToken);
        return await db.Shifts.AsNoTracking()
            .Where(shift => memberIds.Contains(shift.MemberId)
                && shift.Status == DutyShiftStatus.Planned
                && shift.StartsAt < to
                && shift.EndsAt > from)
            .Select(shift => new AgendaEntry
            {
                MemberId = shift.MemberId,
                StartsAt = shift.StartsAt,
                EndsAt = shift.EndsAt,
                Booking = shift,
            })
            .ToListAsync(cancellationToken);
    }
}

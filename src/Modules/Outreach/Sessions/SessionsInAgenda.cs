using Microsoft.EntityFrameworkCore;
using ServiceTeams.Outreach.Data;
using ServiceTeams.Shared.Agenda;

namespace ServiceTeams.Outreach.Sessions;

/// <summary>Outreach sessions in members' agendas: those that are scheduled and those that were held.</summary>
internal sealed class SessionsInAgenda(IDbContextFactory<OutreachDb> factory) : IAgendaSource
{
    public async Task<IReadOnlyList<AgendaEntry>> FindAsync(
        IReadOnlyList<long> memberIds, DateTime from, DateTime to, CancellationToken cancellationToken)
    {
        await using var db = await factory.CreateDbContextAsync(cancellationToken);
        return await db.Members.AsNoTracking()
            .Where(booking => booking.Booked && memberIds.Contains(booking.MemberId) && booking.StartsAt < to && booking.EndsAt > from)
            .Join(db.Sessions, booking => booking.SessionId, session => session.Id, (booking, session) => new { Booking = booking, Session = session })
            .Select(row => new AgendaEntry
            {
                MemberId = row.Booking.MemberId,
                StartsAt = row.Booking.StartsAt,
                EndsAt = row.Booking.EndsAt,
                Booking = row.Session,
            })
            .ToListAsync(cancellationToken);
    }
}

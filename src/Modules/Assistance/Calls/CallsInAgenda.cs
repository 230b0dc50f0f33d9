using Microsoft.EntityFrameworkCore;
using ServiceTeams.Assistance.Data;
using ServiceTeams.Shared.Agenda;

namespace ServiceTeams.Assistance.Calls;

/// <summary>24-hour calls in members' agendas: from the answer until the call is done or called off.</summary>
internal sealed class CallsInAgenda(IDbContextFactory<AssistanceDb> factory) : IAgendaSource
{
    public async Task<IReadOnlyList<AgendaEntry>> FindAsync(
        IReadOnlyList<long> memberIds, DateTime from, DateTime to, CancellationToken cancellationToken)
    {
        await using var db = await factory.CreateDbContextAsync(cancellationToken);
        return await db.CallMembers.AsNoTracking()
            .Where(member => memberIds.Contains(member.MemberId))
            .Join(db.Calls, member => member.CareCallId, call => call.Id, (member, call) => new { member.MemberId, Call = call })
            .Where(row => row.Call.AnsweredAt < to
                && (row.Call.AnsweredAt >= from
                    || (row.Call.DoneAt ?? row.Call.CancelledAt) == null
                    || (row.Call.DoneAt ?? row.Call.CancelledAt) > from))
            .Select(row => new AgendaEntry
            {
                MemberId = row.MemberId,
                StartsAt = row.Call.AnsweredAt!.Value,
                EndsAt = row.Call.DoneAt ?? row.Call.CancelledAt,
                Booking = row.Call,
            })
            .ToListAsync(cancellationToken);
    }
}

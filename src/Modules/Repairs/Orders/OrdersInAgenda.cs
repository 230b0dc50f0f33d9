using Microsoft.EntityFrameworkCore;
using ServiceTeams.Repairs.Data;
using ServiceTeams.Shared.Agenda;

namespace ServiceTeams.Repairs.Orders;

/// <summary>Repair orders in members' agendas: from the dispatch until the order is closed or cancelled.</summary>
internal sealed class OrdersInAgenda(IDbContextFactory<RepairsDb> factory) : IAgendaSource
{
    public async Task<IReadOnlyList<AgendaEntry>> FindAsync(
        IReadOnlyList<long> memberIds, DateTime from, DateTime to, CancellationToken cancellationToken)
    {
        await using var db = await factory.CreateDbContextAsync(cancellationToken);
        return await db.Crews.AsNoTracking()
            .Where(crew => memberIds.Contains(crew.MemberId))
            .Join(db.Orders, crew => crew.OrderId, order => order.Id, (crew, order) => new { crew.MemberId, Order = order })
            .Where(row => row.Order.DispatchedAt < to
                && (row.Order.DispatchedAt >= from
                    || (row.Order.ClosedAt ?? row.Order.CancelledAt) == null
                    || (row.Order.ClosedAt ?? row.Order.CancelledAt) > from))
            .Select(row => new AgendaEntry
            {
                MemberId = row.MemberId,
                StartsAt = row.Order.DispatchedAt!.Value,
                EndsAt = row.Order.ClosedAt ?? row.Order.CancelledAt,
                Booking = row.Order,
            })
            .ToListAsync(cancellationToken);
    }
}

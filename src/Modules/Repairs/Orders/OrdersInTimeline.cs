using Microsoft.EntityFrameworkCore;
using ServiceTeams.Repairs.Data;
using ServiceTeams.Shared.Timeline;

namespace ServiceTeams.Repairs.Orders;

/// <summary>Repair orders in customers' stories, by the time of the report.</summary>
internal sealed class OrdersInTimeline(IDbContextFactory<RepairsDb> factory) : CustomerServiceSource<RepairsDb, RepairOrder>(factory)
{
    protected override IQueryable<ServiceOfCustomer<RepairOrder>> Tell(RepairsDb db)
        => db.Orders.AsNoTracking()
            .Where(order => order.CustomerId != null)
            .Select(order => new ServiceOfCustomer<RepairOrder>
            {
                CustomerId = order.CustomerId!.Value,
                At = order.ReportedAt,
                Service = order,
            });
}

using Microsoft.EntityFrameworkCore;
using ServiceTeams.Repairs.Data;
using ServiceTeams.Shared.PersonalData;

namespace ServiceTeams.Repairs.Orders;

[QueryType]
public static class RepairOrderQueries
{
    /// <summary>The repair orders of all teams.</summary>
    [UsePaging]
    [UseProjection]
    [UseFiltering<ImpersonalFilter<RepairOrder>>]
    [UseSorting<ImpersonalSort<RepairOrder>>]
    public static IQueryable<RepairOrder> GetRepairOrders(RepairsDb db) => db.Orders.AsNoTracking();

    /// <summary>One repair order; null when there is none.</summary>
    public static Task<RepairOrder?> GetRepairOrderAsync(
        [ID<RepairOrder>] long id, RepairOrderByIdDataLoader orders, CancellationToken cancellationToken)
        => orders.LoadAsync(id, cancellationToken);
}

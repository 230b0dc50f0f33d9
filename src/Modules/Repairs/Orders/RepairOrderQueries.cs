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

    /// <summary>
    /// The orders that are overdue: nobody is there yet although the promised time has passed, and they were not called off. Those where
    /// the team came too late are found with <c>where: { keptPromise: { eq: false } }</c>.
    /// </summary>
    [UsePaging(ConnectionName = "RepairOrders")]
    [UseProjection]
    [UseFiltering<ImpersonalFilter<RepairOrder>>]
    [UseSorting<ImpersonalSort<RepairOrder>>]
    public static IQueryable<RepairOrder> GetOverdueRepairOrders(RepairsDb db, TimeProvider clock)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        return db.Orders.AsNoTracking()
            .Where(order => order.ArrivedAt == null && order.CancelledAt == null && order.PromisedArrivalAt < now);
    }

    /// <summary>One repair order; null when there is none.</summary>
    public static Task<RepairOrder?> GetRepairOrderAsync(
        [ID<RepairOrder>] long id, RepairOrderByIdDataLoader orders, ISelection selection, CancellationToken cancellationToken)
        => orders.Select(selection).LoadAsync(id, cancellationToken);
}

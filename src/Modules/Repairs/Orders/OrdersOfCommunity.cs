using Microsoft.EntityFrameworkCore;
using ServiceTeams.Registry.Communities;
using ServiceTeams.Repairs.Data;
using ServiceTeams.Shared.PersonalData;

namespace ServiceTeams.Repairs.Orders;

// No summary here: it would replace the description of Community.
[ExtendObjectType<Community>]
public static class OrdersOfCommunity
{
    /// <summary>The repair orders of this community.</summary>
    [UsePaging]
    [UseProjection]
    [UseFiltering<ImpersonalFilter<RepairOrder>>]
    [UseSorting<ImpersonalSort<RepairOrder>>]
    public static IQueryable<RepairOrder> GetRepairOrders(
        [Parent(requires: nameof(Community.Id))] Community community, RepairsDb db)
        => db.Orders.AsNoTracking().Where(order => order.CommunityId == community.Id);
}

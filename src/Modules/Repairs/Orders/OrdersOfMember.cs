using Microsoft.EntityFrameworkCore;
using ServiceTeams.Registry.Members;
using ServiceTeams.Repairs.Data;
using ServiceTeams.Shared.PersonalData;

namespace ServiceTeams.Repairs.Orders;

// No summary here: it would replace the description of Member.
[ExtendObjectType<Member>]
public static class OrdersOfMember
{
    /// <summary>The repair orders this member was sent to.</summary>
    [UsePaging]
    [UseProjection]
    [UseFiltering<ImpersonalFilter<RepairOrder>>]
    [UseSorting<ImpersonalSort<RepairOrder>>]
    public static IQueryable<RepairOrder> GetRepairOrders([Parent(requires: nameof(Member.Id))] Member member, RepairsDb db)
        => db.Orders.AsNoTracking()
            .Where(order => db.Crews.Any(crew => crew.OrderId == order.Id && crew.MemberId == member.Id));
}

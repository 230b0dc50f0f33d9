using Microsoft.EntityFrameworkCore;
using ServiceTeams.Registry.Teams;
using ServiceTeams.Repairs.Data;
using ServiceTeams.Shared.PersonalData;

namespace ServiceTeams.Repairs.Orders;

// No summary here: it would replace the description of Team.
[ExtendObjectType<Team>]
public static class OrdersOfTeam
{
    /// <summary>The repair orders this team was sent to.</summary>
    [UsePaging]
    [UseProjection]
    [UseFiltering<ImpersonalFilter<RepairOrder>>]
    [UseSorting<ImpersonalSort<RepairOrder>>]
    public static IQueryable<RepairOrder> GetRepairOrders([Parent(requires: nameof(Team.Id))] Team team, RepairsDb db)
        => db.Orders.AsNoTracking().Where(order => order.TeamId == team.Id);
}

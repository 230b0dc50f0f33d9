using Microsoft.EntityFrameworkCore;
using ServiceTeams.Registry.Customers;
using ServiceTeams.Repairs.Data;
using ServiceTeams.Shared.PersonalData;

namespace ServiceTeams.Repairs.Orders;

// No summary here: it would replace the description of Customer.
[ExtendObjectType<Customer>]
public static class OrdersOfCustomer
{
    /// <summary>The repair orders this customer called for.</summary>
    [UsePaging]
    [UseProjection]
    [UseFiltering<ImpersonalFilter<RepairOrder>>]
    [UseSorting<ImpersonalSort<RepairOrder>>]
    public static IQueryable<RepairOrder> GetRepairOrders(
        [Parent(requires: nameof(Customer.Id))] Customer customer, RepairsDb db)
        => db.Orders.AsNoTracking().Where(order => order.CustomerId == customer.Id);
}

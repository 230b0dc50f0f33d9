using Microsoft.EntityFrameworkCore;
using ServiceTeams.Registry.Customers;
using ServiceTeams.Repairs.Data;
using ServiceTeams.Shared.PersonalData;

namespace ServiceTeams.Repairs.Connections;

// No summary here: it would replace the description of Customer.
[ExtendObjectType<Customer>]
public static class ConnectionsOfCustomer
{
    /// <summary>The new supplies this customer applied for or got.</summary>
    [UsePaging]
    [UseProjection]
    [UseFiltering<ImpersonalFilter<ServiceConnection>>]
    [UseSorting<ImpersonalSort<ServiceConnection>>]
    public static IQueryable<ServiceConnection> GetServiceConnections(
        [Parent(requires: nameof(Customer.Id))] Customer customer, RepairsDb db)
        => db.Connections.AsNoTracking().Where(connection => connection.CustomerId == customer.Id);
}

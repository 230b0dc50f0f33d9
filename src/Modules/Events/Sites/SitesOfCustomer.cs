using Microsoft.EntityFrameworkCore;
using ServiceTeams.Events.Data;
using ServiceTeams.Registry.Customers;
using ServiceTeams.Shared.PersonalData;

namespace ServiceTeams.Events.Sites;

// No summary here: it would replace the description of Customer.
[ExtendObjectType<Customer>]
public static class SitesOfCustomer
{
    /// <summary>The events in which this customer's supply is or was protected.</summary>
    [UsePaging]
    [UseProjection]
    [UseFiltering<ImpersonalFilter<ProtectedSite>>]
    [UseSorting<ImpersonalSort<ProtectedSite>>]
    public static IQueryable<ProtectedSite> GetProtectedSites(
        [Parent(requires: nameof(Customer.Id))] Customer customer, EventsDb db)
        => db.Sites.AsNoTracking().Where(site => site.CustomerId == customer.Id);
}

using Microsoft.EntityFrameworkCore;
using ServiceTeams.Assistance.Data;
using ServiceTeams.Registry.Customers;
using ServiceTeams.Shared.PersonalData;

namespace ServiceTeams.Assistance.Appreciations;

// No summary here: it would replace the description of Customer.
[ExtendObjectType<Customer>]
public static class AppreciationsOfCustomer
{
    /// <summary>The thanks this customer gave.</summary>
    [UsePaging]
    [UseProjection]
    [UseFiltering<ImpersonalFilter<Appreciation>>]
    [UseSorting<ImpersonalSort<Appreciation>>]
    public static IQueryable<Appreciation> GetAppreciations(
        [Parent(requires: nameof(Customer.Id))] Customer customer, AssistanceDb db)
        => db.Appreciations.AsNoTracking().Where(thanks => thanks.CustomerId == customer.Id);
}

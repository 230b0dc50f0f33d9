using Microsoft.EntityFrameworkCore;
using ServiceTeams.Registry.Customers;
using ServiceTeams.Repairs.Data;
using ServiceTeams.Shared.PersonalData;

namespace ServiceTeams.Repairs.SupplyCards;

// No summary here: it would replace the description of Customer.
[ExtendObjectType<Customer>]
public static class CardsOfCustomer
{
    /// <summary>The emergency supply cards this customer got.</summary>
    [UsePaging]
    [UseProjection]
    [UseFiltering<ImpersonalFilter<SupplyCard>>]
    [UseSorting<ImpersonalSort<SupplyCard>>]
    public static IQueryable<SupplyCard> GetSupplyCards(
        [Parent(requires: nameof(Customer.Id))] Customer customer, RepairsDb db)
        => db.SupplyCards.AsNoTracking().Where(card => card.CustomerId == customer.Id);
}

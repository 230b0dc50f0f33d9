using Microsoft.EntityFrameworkCore;
using ServiceTeams.Assistance.Data;
using ServiceTeams.Registry.Customers;
using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.PersonalData;

namespace ServiceTeams.Assistance.Assessments;

// No summary here: it would replace the description of Customer.
[ExtendObjectType<Customer>]
public static class HazardsOfCustomer
{
    /// <summary>The hazards found in this customer's home or site, open and fixed.</summary>
    [Authorize(Policies.ReadCareRecipients)]
    [UsePaging]
    [UseProjection]
    [UseFiltering<ImpersonalFilter<Hazard>>]
    [UseSorting<ImpersonalSort<Hazard>>]
    public static IQueryable<Hazard> GetHazards(
        [Parent(requires: nameof(Customer.Id))] Customer customer, AssistanceDb db)
        => db.Hazards.AsNoTracking().Where(hazard => hazard.CustomerId == customer.Id);
}

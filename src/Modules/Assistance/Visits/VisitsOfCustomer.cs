using Microsoft.EntityFrameworkCore;
using ServiceTeams.Assistance.Data;
using ServiceTeams.Registry.Customers;
using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.PersonalData;

namespace ServiceTeams.Assistance.Visits;

// No summary here: it would replace the description of Customer.
[ExtendObjectType<Customer>]
public static class VisitsOfCustomer
{
    /// <summary>The care visits to the home of this account.</summary>
    [Authorize(Policies.ReadCareRecipients)]
    [UsePaging]
    [UseProjection]
    [UseFiltering<ImpersonalFilter<CareVisit>>]
    [UseSorting<ImpersonalSort<CareVisit>>]
    public static IQueryable<CareVisit> GetCareVisits(
        [Parent(requires: nameof(Customer.Id))] Customer customer, AssistanceDb db)
        => db.Visits.AsNoTracking().Where(visit => visit.CustomerId == customer.Id);
}

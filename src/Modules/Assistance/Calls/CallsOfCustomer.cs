using Microsoft.EntityFrameworkCore;
using ServiceTeams.Assistance.Data;
using ServiceTeams.Registry.Customers;
using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.PersonalData;

namespace ServiceTeams.Assistance.Calls;

// No summary here: it would replace the description of Customer.
[ExtendObjectType<Customer>]
public static class CallsOfCustomer
{
    /// <summary>The 24-hour calls from the home of this account.</summary>
    [Authorize(Policies.ReadCareRecipients)]
    [UsePaging]
    [UseProjection]
    [UseFiltering<ImpersonalFilter<CareCall>>]
    [UseSorting<ImpersonalSort<CareCall>>]
    public static IQueryable<CareCall> GetCareCalls(
        [Parent(requires: nameof(Customer.Id))] Customer customer, AssistanceDb db)
        => db.Calls.AsNoTracking().Where(call => call.CustomerId == customer.Id);
}

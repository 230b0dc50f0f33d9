using Microsoft.EntityFrameworkCore;
using ServiceTeams.Assistance.Data;
using ServiceTeams.Registry.Customers;
using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.PersonalData;

namespace ServiceTeams.Assistance.Recipients;

// No summary here: it would replace the description of Customer.
[ExtendObjectType<Customer>]
public static class RecipientsOfCustomer
{
    /// <summary>The recipients who live in the home of this account.</summary>
    [Authorize(Policies.ReadCareRecipients)]
    [UsePaging]
    [UseProjection]
    [UseFiltering<ImpersonalFilter<CareRecipient>>]
    [UseSorting<ImpersonalSort<CareRecipient>>]
    public static IQueryable<CareRecipient> GetCareRecipients(
        [Parent(requires: nameof(Customer.Id))] Customer customer, AssistanceDb db)
        => db.Recipients.AsNoTracking().Where(recipient => recipient.CustomerId == customer.Id);
}

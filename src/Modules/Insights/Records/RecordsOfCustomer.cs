using Microsoft.EntityFrameworkCore;
using ServiceTeams.Insights.Data;
using ServiceTeams.Registry.Customers;
using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.PersonalData;

namespace ServiceTeams.Insights.Records;

// No summary here: it would replace the description of Customer.
[ExtendObjectType<Customer>]
public static class RecordsOfCustomer
{
    /// <summary>The finished services for this customer, of all modules.</summary>
    [Authorize(Policies.ReadCareRecipients)]
    [UsePaging]
    [UseProjection]
    [UseFiltering<ImpersonalFilter<ServiceRecord>>]
    [UseSorting<ImpersonalSort<ServiceRecord>>]
    public static IQueryable<ServiceRecord> GetServiceRecords([Parent(requires: nameof(Customer.Id))] Customer customer, InsightsDb db)
        => db.Records.AsNoTracking().Where(record => record.CustomerId == customer.Id);
}

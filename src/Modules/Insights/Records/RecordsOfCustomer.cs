using Microsoft.EntityFrameworkCore;
using ServiceTeams.Insights.Data;
using ServiceTeams.Registry.Customers;

namespace ServiceTeams.Insights.Records;

// No summary here: it would replace the description of Customer.
[ExtendObjectType<Customer>]
public static class RecordsOfCustomer
{
    /// <summary>The finished services for this customer, of all modules.</summary>
    [UsePaging]
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public static IQueryable<ServiceRecord> GetServiceRecords([Parent(requires: nameof(Customer.Id))] Customer customer, InsightsDb db)
        => db.Records.AsNoTracking().Where(record => record.CustomerId == customer.Id);
}

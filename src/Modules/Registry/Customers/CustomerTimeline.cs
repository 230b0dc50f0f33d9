using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.Timeline;

namespace ServiceTeams.Registry.Customers;

// No summary here: it would replace the description of Customer.
[ExtendObjectType<Customer>]
public static class CustomerTimeline
{
    private const int DefaultPage = 20;

    /// <summary>
    /// The customer's story: every service of every module that was for this customer, newest first. For those who may see who is under care: a
    /// story tells it.
    /// </summary>
    /// <param name="customer">The customer.</param>
    /// <param name="first">How many services to return.</param>
    /// <param name="after">Only services after this cursor, that is older ones.</param>
    /// <param name="timelines">Reads the stories.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    [Authorize(Policies.ReadCareRecipients)]
    [UsePaging(ConnectionName = "Timeline", AllowBackwardPagination = false, IncludeTotalCount = false)]
    public static async Task<Connection<ICustomerService>> GetTimelineAsync(
        [Parent(requires: nameof(Customer.Id))] Customer customer,
        int? first,
        string? after,
        TimelineDataLoader timelines,
        CancellationToken cancellationToken)
    {
        var page = new TimelinePage(customer.Id, first ?? DefaultPage, TimelineCursor.Read(after));
        return await timelines.LoadAsync(page, cancellationToken) ?? Connection.Empty<ICustomerService>();
    }
}

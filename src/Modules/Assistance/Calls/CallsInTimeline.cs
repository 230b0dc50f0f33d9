using Microsoft.EntityFrameworkCore;
using ServiceTeams.Assistance.Data;
using ServiceTeams.Shared.Timeline;

namespace ServiceTeams.Assistance.Calls;

/// <summary>24-hour calls in customers' stories, by the time of the call.</summary>
internal sealed class CallsInTimeline(IDbContextFactory<AssistanceDb> factory)
    : CustomerServiceSource<AssistanceDb, CareCall>(factory)
{
    protected override IQueryable<ServiceOfCustomer<CareCall>> Tell(AssistanceDb db)
        => db.Calls.AsNoTracking()
            .Where(call => call.CustomerId != null)
            .Select(call => new ServiceOfCustomer<CareCall>
            {
                CustomerId = call.CustomerId!.Value,
                At = call.AskedAt,
                Service = call,
            });
}

using Microsoft.EntityFrameworkCore;
using ServiceTeams.Assistance.Data;
using ServiceTeams.Shared.Timeline;

namespace ServiceTeams.Assistance.Visits;

/// <summary>Visits that were done in customers' stories, by the time the members came.</summary>
internal sealed class VisitsInTimeline(IDbContextFactory<AssistanceDb> factory)
    : CustomerServiceSource<AssistanceDb, CareVisit>(factory)
{
    protected override IQueryable<ServiceOfCustomer<CareVisit>> Tell(AssistanceDb db)
        => db.Visits.AsNoTracking()
            .Where(visit => visit.CustomerId != null && visit.StartedAt != null)
            .Select(visit => new ServiceOfCustomer<CareVisit>
            {
                CustomerId = visit.CustomerId!.Value,
                At = visit.StartedAt!.Value,
                Service = visit,
            });
}

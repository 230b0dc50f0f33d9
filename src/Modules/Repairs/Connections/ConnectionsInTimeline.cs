using Microsoft.EntityFrameworkCore;
using ServiceTeams.Repairs.Data;
using ServiceTeams.Shared.Timeline;

namespace ServiceTeams.Repairs.Connections;

/// <summary>Service connections in customers' stories, by the time of the application.</summary>
internal sealed class ConnectionsInTimeline(IDbContextFactory<RepairsDb> factory)
    : CustomerServiceSource<RepairsDb, ServiceConnection>(factory)
{
    protected override IQueryable<ServiceOfCustomer<ServiceConnection>> Tell(RepairsDb db)
        => db.Connections.AsNoTracking()
            .Where(connection => connection.CustomerId != null)
            .Select(connection => new ServiceOfCustomer<ServiceConnection>
            {
                CustomerId = connection.CustomerId!.Value,
                At = connection.AppliedAt,
                Service = connection,
            });
}

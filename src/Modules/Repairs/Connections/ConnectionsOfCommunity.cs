using Microsoft.EntityFrameworkCore;
using ServiceTeams.Registry.Communities;
using ServiceTeams.Repairs.Data;
using ServiceTeams.Shared.PersonalData;

namespace ServiceTeams.Repairs.Connections;

// No summary here: it would replace the description of Community.
[ExtendObjectType<Community>]
public static class ConnectionsOfCommunity
{
    /// <summary>The new supplies applied for in this community.</summary>
    [UsePaging]
    [UseProjection]
    [UseFiltering<ImpersonalFilter<ServiceConnection>>]
    [UseSorting<ImpersonalSort<ServiceConnection>>]
    public static IQueryable<ServiceConnection> GetServiceConnections(
        [Parent(requires: nameof(Community.Id))] Community community, RepairsDb db)
        => db.Connections.AsNoTracking().Where(connection => connection.CommunityId == community.Id);
}

using Microsoft.EntityFrameworkCore;
using ServiceTeams.Registry.Teams;
using ServiceTeams.Repairs.Data;
using ServiceTeams.Shared.PersonalData;

namespace ServiceTeams.Repairs.Connections;

// No summary here: it would replace the description of Team.
[ExtendObjectType<Team>]
public static class ConnectionsOfTeam
{
    /// <summary>The new supplies this team takes from the application to power.</summary>
    [UsePaging]
    [UseProjection]
    [UseFiltering<ImpersonalFilter<ServiceConnection>>]
    [UseSorting<ImpersonalSort<ServiceConnection>>]
    public static IQueryable<ServiceConnection> GetServiceConnections(
        [Parent(requires: nameof(Team.Id))] Team team, RepairsDb db)
        => db.Connections.AsNoTracking().Where(connection => connection.TeamId == team.Id);
}

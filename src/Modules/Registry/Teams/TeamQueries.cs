using Microsoft.EntityFrameworkCore;
using ServiceTeams.Registry.Data;

namespace ServiceTeams.Registry.Teams;

[QueryType]
public static class TeamQueries
{
    /// <summary>Teams, branch teams and detachments.</summary>
    [UsePaging]
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public static IQueryable<Team> GetTeams(RegistryDb db) => db.Teams.AsNoTracking();

    /// <summary>One team; null when there is none.</summary>
    public static Task<Team?> GetTeamAsync(
        [ID<Team>] long id,
        TeamByIdDataLoader teams,
        ISelection selection,
        CancellationToken cancellationToken)
        => teams.Select(selection).LoadAsync(id, cancellationToken);
}

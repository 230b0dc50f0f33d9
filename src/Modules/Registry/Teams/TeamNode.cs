using Microsoft.EntityFrameworkCore;
using ServiceTeams.Registry.Data;
using ServiceTeams.Registry.Members;
using ServiceTeams.Registry.ServicePoints;
using ServiceTeams.Shared.Data;
using ServiceTeams.Shared.PersonalData;

namespace ServiceTeams.Registry.Teams;

// No summary here: it would replace the description of Team.
[Node]
[ExtendObjectType<Team>]
public static class TeamNode
{
    [NodeResolver]
    public static Task<Team?> GetTeamByIdAsync(long id, TeamByIdDataLoader teams, CancellationToken cancellationToken)
        => teams.LoadAsync(id, cancellationToken);

    /// <summary>The team it belongs to; null at the top of the tree.</summary>
    public static Task<Team?> GetParentAsync(
        [Parent(requires: nameof(Team.ParentId))] Team team,
        TeamByIdDataLoader teams,
        ISelection selection,
        CancellationToken cancellationToken)
        => teams.Select(selection).LoadOptionalAsync(team.ParentId, cancellationToken);

    /// <summary>The teams that belong to it.</summary>
    [UsePaging]
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public static IQueryable<Team> GetBranches([Parent(requires: nameof(Team.Id))] Team team, RegistryDb db)
        => db.Teams.AsNoTracking().Where(branch => branch.ParentId == team.Id);

    /// <summary>Its own members, without those of its branches.</summary>
    [UsePaging]
    [UseProjection]
    [UseFiltering<ImpersonalFilter<Member>>]
    [UseSorting<ImpersonalSort<Member>>]
    public static IQueryable<Member> GetMembers([Parent(requires: nameof(Team.Id))] Team team, RegistryDb db)
        => db.Members.AsNoTracking().Where(member => member.TeamId == team.Id);

    /// <summary>The places where it has hung its plaque, closed ones included.</summary>
    [UsePaging]
    [UseProjection]
    [UseFiltering<ImpersonalFilter<ServicePoint>>]
    [UseSorting<ImpersonalSort<ServicePoint>>]
    public static IQueryable<ServicePoint> GetServicePoints([Parent(requires: nameof(Team.Id))] Team team, RegistryDb db)
        => db.ServicePoints.AsNoTracking().Where(point => point.TeamId == team.Id);
}

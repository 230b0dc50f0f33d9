using ServiceTeams.Registry.Communities;
using ServiceTeams.Registry.Teams;

namespace ServiceTeams.Registry.ServicePoints;

// No summary here: it would replace the description of ServicePoint.
[Node]
[ExtendObjectType<ServicePoint>]
public static class ServicePointNode
{
    [NodeResolver]
    public static Task<ServicePoint?> GetServicePointByIdAsync(
        long id, ServicePointByIdDataLoader points, CancellationToken cancellationToken)
        => points.LoadAsync(id, cancellationToken);

    /// <summary>The team whose plaque it is.</summary>
    public static Task<Team?> GetTeamAsync(
        [Parent(requires: nameof(ServicePoint.TeamId))] ServicePoint point,
        TeamByIdDataLoader teams,
        ISelection selection,
        CancellationToken cancellationToken)
        => teams.Select(selection).LoadAsync(point.TeamId, cancellationToken);

    /// <summary>The community where it hangs.</summary>
    public static Task<Community?> GetCommunityAsync(
        [Parent(requires: nameof(ServicePoint.CommunityId))] ServicePoint point,
        CommunityByIdDataLoader communities,
        ISelection selection,
        CancellationToken cancellationToken)
        => communities.Select(selection).LoadAsync(point.CommunityId, cancellationToken);
}

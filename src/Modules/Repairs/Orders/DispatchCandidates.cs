using ServiceTeams.Registry.ServicePoints;
using ServiceTeams.Registry.Teams;

namespace ServiceTeams.Repairs.Orders;

/// <summary>A team that can take an order, and what it has to do already.</summary>
/// <param name="Team">The team.</param>
/// <param name="OpenOrders">How many of its orders are neither closed nor cancelled.</param>
/// <param name="BusyMembers">How many of its members are on them.</param>
public sealed record DispatchCandidate(Team Team, int OpenOrders, int BusyMembers);

[ExtendObjectType<RepairOrder>]
public static class DispatchCandidates
{
    /// <summary>The teams that can take the order: those whose plaque hangs in its community, least loaded first.</summary>
    public static async Task<IEnumerable<DispatchCandidate>> GetDispatchCandidatesAsync(
        [Parent(requires: nameof(RepairOrder.CommunityId))] RepairOrder order,
        ServingTeamsDataLoader serving,
        TeamLoadDataLoader loads,
        CancellationToken cancellationToken)
    {
        var teams = await serving.LoadAsync(order.CommunityId, cancellationToken) ?? [];
        var loaded = await loads.LoadAsync([.. teams.Select(team => team.Id)], cancellationToken);
        return teams
            .Zip(loaded, (team, load) => new DispatchCandidate(team, load.OpenOrders, load.BusyMembers))
            .OrderBy(candidate => candidate.OpenOrders)
            .ThenBy(candidate => candidate.BusyMembers)
            .ThenBy(candidate => candidate.Team.Id);
    }
}

using ServiceTeams.Registry.Communities;
using ServiceTeams.Registry.Teams;
using ServiceTeams.Repairs.Data;
using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.Watching;

namespace ServiceTeams.Repairs.Orders;

/// <summary>A repair order was reported or changed.</summary>
/// <param name="EventId">Names the change: after a break, ask for what came after it.</param>
/// <param name="Missed">Changes were missed that are kept no longer: read everything anew. What follows is told again.</param>
/// <param name="RepairOrder">The order as it is now; null when changes were missed.</param>
public sealed record RepairOrderChanged(string EventId, bool Missed, RepairOrder? RepairOrder);

[ExtendObjectType(OperationTypeNames.Subscription)]
public static class RepairOrderWatching
{
    /// <summary>Repair orders as they are reported and changed, in whichever copy of the API; several changes at once are told as one.</summary>
    /// <param name="change">The change.</param>
    /// <param name="teamId">Only orders that this team was sent to; left out: all.</param>
    /// <param name="communityId">Only orders in this community; left out: all.</param>
    /// <param name="after">The event that was seen last: what came after it is told first. Left out: only what changes from now on.</param>
    [Authorize(Policies.Read)]
    [Subscribe(With = nameof(WatchRepairOrdersAsync))]
    public static RepairOrderChanged OnRepairOrderChanged(
        [EventMessage] Change<RepairOrder> change, [ID<Team>] long? teamId, [ID<Community>] long? communityId, string? after)
        => new(change.EventId, change.Missed, change.Thing);

    /// <summary>Gives the subscription its events.</summary>
    public static Task<IAsyncEnumerable<Change<RepairOrder>>> WatchRepairOrdersAsync(
        [ID<Team>] long? teamId,
        [ID<Community>] long? communityId,
        string? after,
        ChangeFeed<RepairsDb, RepairOrder> feed,
        CancellationToken cancellationToken)
        => feed.WatchAsync(
            after,
            order => (teamId is null || order.TeamId == teamId) && (communityId is null || order.CommunityId == communityId),
            cancellationToken);
}

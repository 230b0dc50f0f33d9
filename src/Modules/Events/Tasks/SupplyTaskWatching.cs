using ServiceTeams.Events.Data;
using ServiceTeams.Events.MajorEvents;
using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.Watching;

namespace ServiceTeams.Events.Tasks;

/// <summary>A supply task was planned or changed.</summary>
/// <param name="EventId">Names the change: after a break, ask for what came after it.</param>
/// <param name="Missed">Changes were missed that are kept no longer: read everything anew. What follows is told again.</param>
/// <param name="SupplyTask">The task as it is now; null when changes were missed.</param>
public sealed record SupplyTaskChanged(string EventId, bool Missed, SupplyTask? SupplyTask);

[ExtendObjectType(OperationTypeNames.Subscription)]
public static class SupplyTaskWatching
{
    /// <summary>Supply tasks as they are planned and changed, in whichever copy of the API; several changes at once are told as one.</summary>
    /// <param name="change">The change.</param>
    /// <param name="eventId">Only tasks of this event; left out: all.</param>
    /// <param name="after">The event that was seen last: what came after it is told first. Left out: only what changes from now on.</param>
    [Authorize(Policies.Read)]
    [Subscribe(With = nameof(WatchSupplyTasksAsync))]
    public static SupplyTaskChanged OnSupplyTaskChanged(
        [EventMessage] Change<SupplyTask> change, [ID<MajorEvent>] long? eventId, string? after)
        => new(change.EventId, change.Missed, change.Thing);

    /// <summary>Gives the subscription its events.</summary>
    public static Task<IAsyncEnumerable<Change<SupplyTask>>> WatchSupplyTasksAsync(
        [ID<MajorEvent>] long? eventId, string? after, ChangeFeed<EventsDb, SupplyTask> feed, CancellationToken cancellationToken)
        => feed.WatchAsync(after, task => eventId is null || task.MajorEventId == eventId, cancellationToken);
}

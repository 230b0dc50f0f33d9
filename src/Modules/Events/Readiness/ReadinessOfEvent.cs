using ServiceTeams.Events.MajorEvents;

namespace ServiceTeams.Events.Readiness;

// No summary here: it would replace the description of MajorEvent.
[ExtendObjectType<MajorEvent>]
public static class ReadinessOfEvent
{
    /// <summary>
    /// How ready the event is: it has sites, each of them is ready, and somebody is on duty all through what is left of the assurance
    /// period. Withdrawn sites do not count; an event that was called off is not ready.
    /// </summary>
    public static Task<SupplyReadiness> GetReadinessAsync(
        [Parent(requires: nameof(MajorEvent.Id))] MajorEvent majorEvent,
        ReadinessByEventDataLoader readiness,
        CancellationToken cancellationToken)
        => readiness.LoadRequiredAsync(majorEvent.Id, cancellationToken);
}

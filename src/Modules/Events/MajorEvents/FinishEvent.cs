using ServiceTeams.Events.Data;
using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.Errors;

namespace ServiceTeams.Events.MajorEvents;

public sealed record FinishEventInput
{
    /// <summary>The event.</summary>
    [ID<MajorEvent>]
    public required long MajorEventId { get; init; }

    /// <summary>When it was over; left out: now.</summary>
    public DateTime? At { get; init; }

    /// <summary>The version you saw; left out: whatever it is now.</summary>
    public int? Version { get; init; }
}

[MutationType]
public static class FinishEvent
{
    /// <summary>Notes that an event is over: from then on its sites are not protected any more. What was done can still be noted.</summary>
    [Authorize(Policies.PlanEvents)]
    [Error<MajorEventNotFoundException>]
    [Error<IllegalEventMoveException>]
    [Error<TimeRunsBackwardsException>]
    [Error<InvalidValueException>]
    [Error<MajorEventConflictException>]
    public static Task<MajorEvent> FinishEventAsync(
        FinishEventInput input, EventsDb db, IActor actor, TimeProvider clock, CancellationToken cancellationToken)
    {
        var signature = Signature.Of(actor, clock);
        return db.ChangeEventAsync(
            input.MajorEventId,
            input.Version,
            majorEvent => majorEvent.Finish(input.At ?? signature.At, signature),
            cancellationToken);
    }
}

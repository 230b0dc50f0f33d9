using ServiceTeams.Events.Data;
using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.Errors;

namespace ServiceTeams.Events.MajorEvents;

public sealed record BeginAssuranceInput
{
    /// <summary>The event.</summary>
    [ID<MajorEvent>]
    public required long MajorEventId { get; init; }

    /// <summary>When it began; left out: now.</summary>
    public DateTime? At { get; init; }

    /// <summary>The version you saw; left out: whatever it is now.</summary>
    public int? Version { get; init; }
}

[MutationType]
public static class BeginAssurance
{
    /// <summary>Notes that the assurance has begun. An event that is not ready begins, too: its readiness goes on telling why it is not.</summary>
    [Authorize(Policies.PlanEvents)]
    [Error<MajorEventNotFoundException>]
    [Error<IllegalEventMoveException>]
    [Error<TimeRunsBackwardsException>]
    [Error<InvalidValueException>]
    [Error<MajorEventConflictException>]
    public static Task<MajorEvent> BeginAssuranceAsync(
        BeginAssuranceInput input, EventsDb db, IActor actor, TimeProvider clock, CancellationToken cancellationToken)
    {
        var signature = Signature.Of(actor, clock);
        return db.ChangeEventAsync(
            input.MajorEventId,
            input.Version,
            majorEvent => majorEvent.BeginAssurance(input.At ?? signature.At, signature),
            cancellationToken);
    }
}

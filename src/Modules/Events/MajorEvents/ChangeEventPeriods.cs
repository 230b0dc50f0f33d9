using ServiceTeams.Events.Data;
using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.Errors;
using ServiceTeams.Shared.Time;

namespace ServiceTeams.Events.MajorEvents;

public sealed record ChangeEventPeriodsInput
{
    /// <summary>The event.</summary>
    [ID<MajorEvent>]
    public required long MajorEventId { get; init; }

    /// <summary>When the preparation starts; left out: as it is.</summary>
    public DateTime? PreparationStartsAt { get; init; }

    /// <summary>When the preparation ends; left out: as it is.</summary>
    public DateTime? PreparationEndsAt { get; init; }

    /// <summary>When the assurance starts; left out: as it is.</summary>
    public DateTime? AssuranceStartsAt { get; init; }

    /// <summary>When the assurance ends; left out: as it is.</summary>
    public DateTime? AssuranceEndsAt { get; init; }

    /// <summary>The version you saw; left out: whatever it is now.</summary>
    public int? Version { get; init; }
}

[MutationType]
public static class ChangeEventPeriods
{
    /// <summary>Changes when an event is prepared and assured. Its shifts stay as they are; the gaps in cover tell what is missing now.</summary>
    [Authorize(Policies.PlanEvents)]
    [Error<MajorEventNotFoundException>]
    [Error<MajorEventOverException>]
    [Error<InvalidValueException>]
    [Error<MajorEventConflictException>]
    public static Task<MajorEvent> ChangeEventPeriodsAsync(
        ChangeEventPeriodsInput input,
        EventsDb db,
        LocalCalendar calendar,
        IActor actor,
        TimeProvider clock,
        CancellationToken cancellationToken)
        => db.ChangeEventAsync(
            input.MajorEventId,
            input.Version,
            majorEvent => majorEvent.ChangePeriods(
                new EventPeriods(
                    input.PreparationStartsAt ?? majorEvent.PreparationStartsAt,
                    input.PreparationEndsAt ?? majorEvent.PreparationEndsAt,
                    input.AssuranceStartsAt ?? majorEvent.AssuranceStartsAt,
                    input.AssuranceEndsAt ?? majorEvent.AssuranceEndsAt),
                calendar,
                Signature.Of(actor, clock)),
            cancellationToken);
}

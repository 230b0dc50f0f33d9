using Microsoft.EntityFrameworkCore;
using ServiceTeams.Events.Data;
using ServiceTeams.Events.Shifts;
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
    /// <summary>
    /// Notes that an event is over: from then on its sites are not protected any more, and shifts that would have started later are
    /// called off. What was done can still be noted.
    /// </summary>
    [Authorize(Policies.PlanEvents)]
    [Error<MajorEventNotFoundException>]
    [Error<IllegalEventMoveException>]
    [Error<TimeRunsBackwardsException>]
    [Error<InvalidValueException>]
    [Error<MajorEventConflictException>]
    public static async Task<MajorEvent> FinishEventAsync(
        FinishEventInput input, EventsDb db, IActor actor, TimeProvider clock, CancellationToken cancellationToken)
    {
        var signature = Signature.Of(actor, clock);
        var at = input.At ?? signature.At;
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await db.HoldEventAsync(input.MajorEventId, cancellationToken);
        var later = await db.Shifts
            .Where(shift => shift.MajorEventId == input.MajorEventId && shift.Status == DutyShiftStatus.Planned && shift.StartsAt >= at)
            .ToListAsync(cancellationToken);
        var finished = await db.ChangeEventAsync(
            input.MajorEventId,
            input.Version,
            majorEvent =>
            {
                majorEvent.Finish(at, signature);
                later.ForEach(shift => shift.Cancel($"The event was over at {at:u}.", signature));
            },
            cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return finished;
    }
}

using ServiceTeams.Events.Data;
using ServiceTeams.Events.MajorEvents;
using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.Errors;

namespace ServiceTeams.Events.Shifts;

public sealed record CancelShiftInput
{
    /// <summary>The shift.</summary>
    [ID<DutyShift>]
    public required long DutyShiftId { get; init; }

    /// <summary>Why.</summary>
    public required string Reason { get; init; }

    /// <summary>The version you saw; left out: whatever it is now.</summary>
    public int? Version { get; init; }
}

[MutationType]
public static class CancelShift
{
    /// <summary>Calls a shift off: its member is free then, and the event may have a gap. The shift stays in the books.</summary>
    [Authorize(Policies.PlanEvents)]
    [Error<DutyShiftNotFoundException>]
    [Error<IllegalShiftMoveException>]
    [Error<InvalidValueException>]
    [Error<DutyShiftConflictException>]
    public static async Task<DutyShift> CancelShiftAsync(
        CancelShiftInput input, EventsDb db, IActor actor, TimeProvider clock, CancellationToken cancellationToken)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var cancelled = await db.ChangeShiftAsync(
            input.DutyShiftId,
            input.Version,
            async shift =>
            {
                await db.HoldEventAsync(shift.MajorEventId, cancellationToken);
                shift.Cancel(input.Reason, Signature.Of(actor, clock));
            },
            cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return cancelled;
    }
}

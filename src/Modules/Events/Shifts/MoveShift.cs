using ServiceTeams.Events.Data;
using ServiceTeams.Events.MajorEvents;
using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.Errors;
using ServiceTeams.Shared.Time;

namespace ServiceTeams.Events.Shifts;

public sealed record MoveShiftInput
{
    /// <summary>The shift.</summary>
    [ID<DutyShift>]
    public required long DutyShiftId { get; init; }

    /// <summary>When the duty starts, in the event's periods.</summary>
    public required DateTime StartsAt { get; init; }

    /// <summary>When the duty ends: 1 minute to 24 hours later.</summary>
    public required DateTime EndsAt { get; init; }

    /// <summary>The version you saw; left out: whatever it is now.</summary>
    public int? Version { get; init; }
}

[MutationType]
public static class MoveShift
{
    /// <summary>Gives a shift another time at which its member is free.</summary>
    [Authorize(Policies.PlanEvents)]
    [Error<DutyShiftNotFoundException>]
    [Error<MajorEventOverException>]
    [Error<IllegalShiftMoveException>]
    [Error<ShiftClashException>]
    [Error<InvalidValueException>]
    [Error<DutyShiftConflictException>]
    public static async Task<DutyShift> MoveShiftAsync(
        MoveShiftInput input,
        EventsDb db,
        LocalCalendar calendar,
        IActor actor,
        TimeProvider clock,
        CancellationToken cancellationToken)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var moved = await db.ChangeShiftAsync(
            input.DutyShiftId,
            input.Version,
            async shift =>
            {
                var majorEvent = await db.HoldEventAsync(shift.MajorEventId, cancellationToken);
                shift.Move(majorEvent, input.StartsAt, input.EndsAt, calendar, Signature.Of(actor, clock));
                await db.EnsureFreeAsync(shift.MemberId, input.StartsAt, input.EndsAt, shift.Id, cancellationToken);
            },
            cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return moved;
    }
}

using ServiceTeams.Events.Data;
using ServiceTeams.Events.MajorEvents;
using ServiceTeams.Events.Tasks;
using ServiceTeams.Registry.Members;
using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.Errors;

namespace ServiceTeams.Events.Shifts;

public sealed record SwapShiftInput
{
    /// <summary>The shift.</summary>
    [ID<DutyShift>]
    public required long DutyShiftId { get; init; }

    /// <summary>The member who takes it over.</summary>
    [ID<Member>]
    public required long MemberId { get; init; }

    /// <summary>The version you saw; left out: whatever it is now.</summary>
    public int? Version { get; init; }
}

[MutationType]
public static class SwapShift
{
    /// <summary>Gives a shift to another member who is free at that time.</summary>
    [Authorize(Policies.PlanEvents)]
    [Error<DutyShiftNotFoundException>]
    [Error<MemberNotFoundException>]
    [Error<MemberLeftException>]
    [Error<IllegalShiftMoveException>]
    [Error<ShiftClashException>]
    [Error<InvalidValueException>]
    [Error<DutyShiftConflictException>]
    public static async Task<DutyShift> SwapShiftAsync(
        SwapShiftInput input,
        EventsDb db,
        MemberByIdDataLoader members,
        IActor actor,
        TimeProvider clock,
        CancellationToken cancellationToken)
    {
        await members.EnsureServingAsync(input.MemberId, cancellationToken);
        await db.OpenRosterAsync(input.MemberId, cancellationToken);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var swapped = await db.ChangeShiftAsync(
            input.DutyShiftId,
            input.Version,
            async shift =>
            {
                await db.HoldEventAsync(shift.MajorEventId, cancellationToken);
                shift.Swap(input.MemberId, Signature.Of(actor, clock));
                await db.EnsureFreeAsync(input.MemberId, shift.StartsAt, shift.EndsAt, shift.Id, cancellationToken);
            },
            cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return swapped;
    }
}

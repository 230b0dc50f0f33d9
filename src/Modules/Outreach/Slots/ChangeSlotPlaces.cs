using ServiceTeams.Outreach.Data;
using ServiceTeams.Outreach.Waiting;
using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.Data;
using ServiceTeams.Shared.Errors;

namespace ServiceTeams.Outreach.Slots;

public sealed record ChangeSlotPlacesInput
{
    /// <summary>The slot.</summary>
    [ID<OutreachSlot>]
    public required long SlotId { get; init; }

    /// <summary>How many sessions it takes at once; 0 withdraws it. Not fewer than take part of it already.</summary>
    public required int Places { get; init; }

    /// <summary>The version you saw; left out: whatever it is now.</summary>
    public int? Version { get; init; }
}

[MutationType]
public static class ChangeSlotPlaces
{
    /// <summary>Gives a slot more or fewer places. Requests that wait for it take new ones at once, in their order.</summary>
    [Authorize(Policies.KeepSessions)]
    [Error<OutreachSlotNotFoundException>]
    [Error<SlotPlacesTakenException>]
    [Error<InvalidValueException>]
    [Error<OutreachSlotConflictException>]
    public static async Task<OutreachSlot> ChangeSlotPlacesAsync(
        ChangeSlotPlacesInput input, OutreachDb db, IActor actor, TimeProvider clock, CancellationToken cancellationToken)
    {
        var signature = Signature.Of(actor, clock);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await db.FindInTurnAsync(input.SlotId, otherTeamId: null, cancellationToken);
        var changed = await db.ChangeAsync<OutreachSlot>(
            input.SlotId,
            input.Version,
            id => new OutreachSlotNotFoundException(id),
            current => new OutreachSlotConflictException(current),
            async slot =>
            {
                var free = slot.FreePlaces;
                slot.ChangePlaces(input.Places, signature);
                await (slot.FreePlaces > free
                    ? db.MoveUpAsync([slot], signature, cancellationToken)
                    : db.StrandAsync(slot, scheduled: null, signature, cancellationToken));
            },
            cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return changed;
    }
}

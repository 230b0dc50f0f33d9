using ServiceTeams.Repairs.Data;
using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.Errors;

namespace ServiceTeams.Repairs.SupplyCards;

public sealed record RevokeSupplyCardInput
{
    /// <summary>The card.</summary>
    [ID<SupplyCard>]
    public required long SupplyCardId { get; init; }

    /// <summary>Why.</summary>
    public required string Reason { get; init; }

    /// <summary>When it was withdrawn; left out: now.</summary>
    public DateTime? At { get; init; }

    /// <summary>The version you saw; left out: whatever it is now.</summary>
    public int? Version { get; init; }
}

[MutationType]
public static class RevokeSupplyCard
{
    /// <summary>Withdraws a card: nothing is to be paid back any more. The card stays in the books.</summary>
    [Authorize(Policies.IssueSupplyCards)]
    [Error<SupplyCardNotFoundException>]
    [Error<SupplyCardIllegalMoveException>]
    [Error<TimeRunsBackwardsException>]
    [Error<InvalidValueException>]
    [Error<SupplyCardConflictException>]
    public static Task<SupplyCard> RevokeSupplyCardAsync(
        RevokeSupplyCardInput input, RepairsDb db, IActor actor, TimeProvider clock, CancellationToken cancellationToken)
    {
        var signature = Signature.Of(actor, clock);
        var at = input.At ?? signature.At;
        return db.ChangeCardAsync(input.SupplyCardId, input.Version, card => card.Revoke(input.Reason, at, signature), cancellationToken);
    }
}

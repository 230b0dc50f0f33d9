using ServiceTeams.Repairs.Data;
using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.Errors;
using ServiceTeams.Shared.Time;

namespace ServiceTeams.Repairs.SupplyCards;

public sealed record RepaySupplyCardInput
{
    /// <summary>The card.</summary>
    [ID<SupplyCard>]
    public required long SupplyCardId { get; init; }

    /// <summary>How much was paid back, in kWh; left out: all that is outstanding.</summary>
    public int? Kwh { get; init; }

    /// <summary>When it was paid back; left out: now.</summary>
    public DateTime? At { get; init; }

    /// <summary>The version you saw; left out: whatever it is now. With it, a repeated request is not a second repayment.</summary>
    public int? Version { get; init; }
}

[MutationType]
public static class RepaySupplyCard
{
    /// <summary>Notes that credit was paid back; the card is repaid when nothing is outstanding.</summary>
    [Authorize(Policies.IssueSupplyCards)]
    [Error<SupplyCardNotFoundException>]
    [Error<SupplyCardIllegalMoveException>]
    [Error<TimeRunsBackwardsException>]
    [Error<InvalidValueException>]
    [Error<SupplyCardConflictException>]
    public static Task<SupplyCard> RepaySupplyCardAsync(
        RepaySupplyCardInput input, RepairsDb db, LocalCalendar calendar, IActor actor, TimeProvider clock, CancellationToken cancellationToken)
    {
        var signature = Signature.Of(actor, clock);
        var at = input.At ?? signature.At;
        return db.ChangeCardAsync(
            input.SupplyCardId, input.Version, card => card.Repay(input.Kwh, at, calendar, signature), cancellationToken);
    }
}

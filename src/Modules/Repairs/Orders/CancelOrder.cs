using ServiceTeams.Repairs.Data;
using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.Errors;

namespace ServiceTeams.Repairs.Orders;

public sealed record CancelOrderInput
{
    /// <summary>The order.</summary>
    [ID<RepairOrder>]
    public required long OrderId { get; init; }

    /// <summary>Why.</summary>
    public required string Reason { get; init; }

    /// <summary>When it happened; left out: now.</summary>
    public DateTime? At { get; init; }

    /// <summary>The version you saw; left out: whatever it is now.</summary>
    public int? Version { get; init; }
}

[MutationType]
public static class CancelOrder
{
    /// <summary>Calls an order off before the team is there. The order stays in the books.</summary>
    [Authorize(Policies.Dispatch)]
    [Error<RepairOrderNotFoundException>]
    [Error<IllegalMoveException>]
    [Error<TimeRunsBackwardsException>]
    [Error<InvalidValueException>]
    [Error<RepairOrderConflictException>]
    public static Task<RepairOrder> CancelOrderAsync(
        CancelOrderInput input, RepairsDb db, IActor actor, TimeProvider clock, CancellationToken cancellationToken)
    {
        var signature = Signature.Of(actor, clock);
        var at = input.At ?? signature.At;
        return db.ChangeOrderAsync(input.OrderId, input.Version, order => order.Cancel(input.Reason, at, signature), cancellationToken);
    }
}

using ServiceTeams.Repairs.Data;
using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.Errors;

namespace ServiceTeams.Repairs.Orders;

public sealed record CloseOrderInput
{
    /// <summary>The order.</summary>
    [ID<RepairOrder>]
    public required long OrderId { get; init; }

    /// <summary>The customer's verdict, 1 to 5.</summary>
    public required int Rating { get; init; }

    /// <summary>When it happened; left out: now.</summary>
    public DateTime? At { get; init; }

    /// <summary>The version you saw; left out: whatever it is now.</summary>
    public int? Version { get; init; }
}

[MutationType]
public static class CloseOrder
{
    /// <summary>Closes an order with the customer's verdict.</summary>
    [Authorize(Policies.WorkOnOrders)]
    [Error<RepairOrderNotFoundException>]
    [Error<IllegalMoveException>]
    [Error<TimeRunsBackwardsException>]
    [Error<InvalidValueException>]
    [Error<RepairOrderConflictException>]
    public static Task<RepairOrder> CloseOrderAsync(
        CloseOrderInput input, RepairsDb db, IActor actor, TimeProvider clock, CancellationToken cancellationToken)
    {
        var signature = Signature.Of(actor, clock);
        var at = input.At ?? signature.At;
        return db.ChangeOrderAsync(
            input.OrderId, input.Version, order => db.Tell(order.Close(input.Rating, at, signature)), cancellationToken);
    }
}

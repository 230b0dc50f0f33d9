using ServiceTeams.Repairs.Data;
using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.Errors;

namespace ServiceTeams.Repairs.Orders;

public sealed record ArriveAtFaultInput
{
    /// <summary>The order.</summary>
    [ID<RepairOrder>]
    public required long OrderId { get; init; }

    /// <summary>When it happened; left out: now.</summary>
    public DateTime? At { get; init; }

    /// <summary>The version you saw; left out: whatever it is now.</summary>
    public int? Version { get; init; }
}

[MutationType]
public static class ArriveAtFault
{
    /// <summary>Notes that the team is there: now it is known whether the promise was kept.</summary>
    [Authorize(Policies.WorkOnOrders)]
    [Error<RepairOrderNotFoundException>]
    [Error<IllegalMoveException>]
    [Error<TimeRunsBackwardsException>]
    [Error<InvalidValueException>]
    [Error<RepairOrderConflictException>]
    public static Task<RepairOrder> ArriveAtFaultAsync(
        ArriveAtFaultInput input, RepairsDb db, IActor actor, TimeProvider clock, CancellationToken cancellationToken)
    {
        var signature = Signature.Of(actor, clock);
        var at = input.At ?? signature.At;
        return db.ChangeOrderAsync(input.OrderId, input.Version, order => order.Arrive(at, signature), cancellationToken);
    }
}

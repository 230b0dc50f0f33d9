using ServiceTeams.Repairs.Data;
using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.Errors;

namespace ServiceTeams.Repairs.Orders;

public sealed record RestoreSupplyInput
{
    /// <summary>The order.</summary>
    [ID<RepairOrder>]
    public required long OrderId { get; init; }

    /// <summary>Why the supply had failed.</summary>
    public required RepairCause Cause { get; init; }

    /// <summary>How many customers were without supply, if it was not what the report said.</summary>
    public int? CustomersWithoutSupply { get; init; }

    /// <summary>When it happened; left out: now.</summary>
    public DateTime? At { get; init; }

    /// <summary>The version you saw; left out: whatever it is now.</summary>
    public int? Version { get; init; }
}

[MutationType]
public static class RestoreSupply
{
    /// <summary>Notes that the supply is back, and why it had failed.</summary>
    [Authorize(Policies.WorkOnOrders)]
    [Error<RepairOrderNotFoundException>]
    [Error<IllegalMoveException>]
    [Error<TimeRunsBackwardsException>]
    [Error<InvalidValueException>]
    [Error<RepairOrderConflictException>]
    public static Task<RepairOrder> RestoreSupplyAsync(
        RestoreSupplyInput input, RepairsDb db, IActor actor, TimeProvider clock, CancellationToken cancellationToken)
    {
        var signature = Signature.Of(actor, clock);
        var at = input.At ?? signature.At;
        return db.ChangeOrderAsync(
            input.OrderId,
            input.Version,
            order => order.Restore(input.Cause, input.CustomersWithoutSupply, at, signature),
            cancellationToken);
    }
}

using ServiceTeams.Repairs.Orders;

namespace ServiceTeams.Repairs.SupplyCards;

// No summary here: it would replace the description of RepairOrder.
[ExtendObjectType<RepairOrder>]
public static class SupplyCardOfOrder
{
    /// <summary>The emergency supply card issued against this order, after a revocation the newest one; null when there is none.</summary>
    public static Task<SupplyCard?> GetSupplyCardAsync(
        [Parent(requires: nameof(RepairOrder.Id))] RepairOrder order,
        SupplyCardByOrderDataLoader cards,
        CancellationToken cancellationToken)
        => cards.LoadAsync(order.Id, cancellationToken);
}

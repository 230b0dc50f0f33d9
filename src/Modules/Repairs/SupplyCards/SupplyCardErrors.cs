using ServiceTeams.Repairs.Orders;
using ServiceTeams.Shared.Errors;

namespace ServiceTeams.Repairs.SupplyCards;

/// <summary>There is no emergency supply card with this id.</summary>
public sealed class SupplyCardNotFoundException(long supplyCardId)
    : DomainException("SUPPLY_CARD_NOT_FOUND", $"No emergency supply card has the key {supplyCardId}.")
{
    /// <summary>The id that was asked for.</summary>
    [ID<SupplyCard>]
    public long SupplyCardId { get; } = supplyCardId;
}

/// <summary>A card cannot become this from what it is now.</summary>
public sealed class SupplyCardIllegalMoveException(SupplyCardStatus from, SupplyCardStatus to)
    : IllegalMoveException<SupplyCardStatus>("An emergency supply card", from, to);

/// <summary>A card is only issued against an order whose cause is an empty prepaid balance.</summary>
public sealed class CauseNotEmptyBalanceException(long orderId, RepairCause? cause)
    : DomainException(
        "CAUSE_NOT_EMPTY_BALANCE",
        $"The cause of the order with the key {orderId} is {(cause is { } known ? $"{known}" : "not known yet")}, not {RepairCause.PrepaidBalanceEmpty}.")
{
    /// <summary>The order.</summary>
    [ID<RepairOrder>]
    public long OrderId { get; } = orderId;

    /// <summary>Its cause; null: not known yet.</summary>
    public RepairCause? Cause { get; } = cause;
}

/// <summary>A card belongs to a customer, and the order has none.</summary>
public sealed class OrderWithoutCustomerException(long orderId)
    : DomainException("ORDER_WITHOUT_CUSTOMER", $"The order with the key {orderId} has no customer who could get a card.")
{
    /// <summary>The order.</summary>
    [ID<RepairOrder>]
    public long OrderId { get; } = orderId;
}

/// <summary>The customer has an open card; it is paid back or revoked before there is another one.</summary>
public sealed class SupplyCardAlreadyOpenException(SupplyCard card)
    : DomainException(
        "SUPPLY_CARD_ALREADY_OPEN",
        $"The customer has the open card with the key {card.Id}, issued on {card.IssuedOn:yyyy-MM-dd}, with {card.OutstandingKwh} kWh to pay back.")
{
    /// <summary>The open card.</summary>
    public SupplyCard Card { get; } = card;
}

/// <summary>A card was issued against this order before and paid back: the balance was empty once.</summary>
public sealed class SupplyCardAlreadyIssuedException(SupplyCard card)
    : DomainException(
        "SUPPLY_CARD_ALREADY_ISSUED", $"The card with the key {card.Id} was issued against the order with the key {card.OrderId}.")
{
    /// <summary>The card of the order.</summary>
    public SupplyCard Card { get; } = card;
}

/// <summary>Someone else changed the card first.</summary>
public sealed class SupplyCardConflictException(SupplyCard current) : ConflictException<SupplyCard>(current);

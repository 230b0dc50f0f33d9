using ServiceTeams.Registry.Communities;
using ServiceTeams.Registry.Customers;
using ServiceTeams.Registry.Teams;
using ServiceTeams.Repairs.Orders;

namespace ServiceTeams.Repairs.SupplyCards;

// No summary here: it would replace the description of SupplyCard.
[Node]
[ExtendObjectType<SupplyCard>]
public static class SupplyCardNode
{
    [NodeResolver]
    public static Task<SupplyCard?> GetSupplyCardByIdAsync(
        long id, SupplyCardByIdDataLoader cards, CancellationToken cancellationToken)
        => cards.LoadAsync(id, cancellationToken);

    /// <summary>The repair order it was issued against.</summary>
    public static Task<RepairOrder?> GetOrderAsync(
        [Parent(requires: nameof(SupplyCard.OrderId))] SupplyCard card,
        RepairOrderByIdDataLoader orders,
        ISelection selection,
        CancellationToken cancellationToken)
        => orders.Select(selection).LoadAsync(card.OrderId, cancellationToken);

    /// <summary>The customer who got it.</summary>
    public static Task<Customer?> GetCustomerAsync(
        [Parent(requires: nameof(SupplyCard.CustomerId))] SupplyCard card,
        CustomerByIdDataLoader customers,
        ISelection selection,
        CancellationToken cancellationToken)
        => customers.Select(selection).LoadAsync(card.CustomerId, cancellationToken);

    /// <summary>The community where the order was.</summary>
    public static Task<Community?> GetCommunityAsync(
        [Parent(requires: nameof(SupplyCard.CommunityId))] SupplyCard card,
        CommunityByIdDataLoader communities,
        ISelection selection,
        CancellationToken cancellationToken)
        => communities.Select(selection).LoadAsync(card.CommunityId, cancellationToken);

    /// <summary>The team that issued it.</summary>
    public static Task<Team?> GetTeamAsync(
        [Parent(requires: nameof(SupplyCard.TeamId))] SupplyCard card,
        TeamByIdDataLoader teams,
        ISelection selection,
        CancellationToken cancellationToken)
        => teams.Select(selection).LoadAsync(card.TeamId, cancellationToken);

    /// <summary>What was paid back, and who noted it.</summary>
    public static async Task<IEnumerable<SupplyCardRepayment>> GetRepaymentsAsync(
        [Parent(requires: nameof(SupplyCard.Id))] SupplyCard card,
        RepaymentsByCardDataLoader repayments,
        CancellationToken cancellationToken)
        => await repayments.LoadAsync(card.Id, cancellationToken) ?? [];
}

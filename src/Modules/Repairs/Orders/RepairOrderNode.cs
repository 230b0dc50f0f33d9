using ServiceTeams.Registry.Communities;
using ServiceTeams.Registry.Customers;
using ServiceTeams.Registry.Members;
using ServiceTeams.Registry.Teams;
using ServiceTeams.Shared.Data;

namespace ServiceTeams.Repairs.Orders;

// No summary here: it would replace the description of RepairOrder.
[Node]
[ExtendObjectType<RepairOrder>]
public static class RepairOrderNode
{
    [NodeResolver]
    public static Task<RepairOrder?> GetRepairOrderByIdAsync(
        long id, RepairOrderByIdDataLoader orders, CancellationToken cancellationToken)
        => orders.LoadAsync(id, cancellationToken);

    /// <summary>
    /// Whether the promise was broken: the team came, or the order was called off, after the promised time; or the promised time
    /// has passed and nobody is there yet.
    /// </summary>
    public static bool GetLate(
        [Parent(requires: $"{nameof(RepairOrder.PromisedArrivalAt)} {nameof(RepairOrder.ArrivedAt)} {nameof(RepairOrder.CancelledAt)}")]
        RepairOrder order,
        TimeProvider clock)
        => (order.ArrivedAt ?? order.CancelledAt ?? clock.GetUtcNow().UtcDateTime) > order.PromisedArrivalAt;

    /// <summary>The customer who called; null when the fault has no customer of its own.</summary>
    public static Task<Customer?> GetCustomerAsync(
        [Parent(requires: nameof(RepairOrder.CustomerId))] RepairOrder order,
        CustomerByIdDataLoader customers,
        ISelection selection,
        CancellationToken cancellationToken)
        => customers.Select(selection).LoadOptionalAsync(order.CustomerId, cancellationToken);

    /// <summary>The community where it happened.</summary>
    public static Task<Community?> GetCommunityAsync(
        [Parent(requires: nameof(RepairOrder.CommunityId))] RepairOrder order,
        CommunityByIdDataLoader communities,
        ISelection selection,
        CancellationToken cancellationToken)
        => communities.Select(selection).LoadAsync(order.CommunityId, cancellationToken);

    /// <summary>The team that was sent; null until then.</summary>
    public static Task<Team?> GetTeamAsync(
        [Parent(requires: nameof(RepairOrder.TeamId))] RepairOrder order,
        TeamByIdDataLoader teams,
        ISelection selection,
        CancellationToken cancellationToken)
        => teams.Select(selection).LoadOptionalAsync(order.TeamId, cancellationToken);

    /// <summary>The members who were sent.</summary>
    public static async Task<IEnumerable<Member>> GetCrewAsync(
        [Parent(requires: nameof(RepairOrder.Id))] RepairOrder order,
        CrewByOrderDataLoader crews,
        MemberByIdDataLoader members,
        ISelection selection,
        CancellationToken cancellationToken)
        => await crews.LoadAsync(order.Id, cancellationToken) is { Length: > 0 } ids
            ? (await members.Select(selection).LoadAsync(ids, cancellationToken)).OfType<Member>()
            : [];

    /// <summary>What happened to the order, step by step, and who noted it.</summary>
    public static async Task<IEnumerable<RepairOrderStep>> GetStepsAsync(
        [Parent(requires: nameof(RepairOrder.Id))] RepairOrder order,
        StepsByOrderDataLoader steps,
        CancellationToken cancellationToken)
        => await steps.LoadAsync(order.Id, cancellationToken) ?? [];
}

using ServiceTeams.Repairs.Data;
using ServiceTeams.Shared.Data;

namespace ServiceTeams.Repairs.Orders;

/// <summary>The way of every move: load the order with its crew, compare versions, move, save.</summary>
internal static class RepairOrderChange
{
    public static Task<RepairOrder> ChangeOrderAsync(
        this RepairsDb db, long id, int? version, Func<RepairOrder, Task> move, CancellationToken cancellationToken)
        => db.ChangeAsync(
            id,
            version,
            missing => new RepairOrderNotFoundException(missing),
            current => new RepairOrderConflictException(current),
            async (RepairOrder order) =>
            {
                await db.Entry(order).Collection(o => o.Crew).LoadAsync(cancellationToken);
                await move(order);
            },
            cancellationToken);

    public static Task<RepairOrder> ChangeOrderAsync(
        this RepairsDb db, long id, int? version, Action<RepairOrder> move, CancellationToken cancellationToken)
        => db.ChangeOrderAsync(
            id,
            version,
            order =>
            {
                move(order);
                return Task.CompletedTask;
            },
            cancellationToken);
}

using Microsoft.EntityFrameworkCore;
using ServiceTeams.Repairs.Data;

namespace ServiceTeams.Repairs.Orders;

/// <summary>What a team has to do at present.</summary>
public readonly record struct TeamLoad(int OpenOrders, int BusyMembers);

/// <summary>The load of teams; a team without open orders has none.</summary>
public sealed class TeamLoadDataLoader(
    IDbContextFactory<RepairsDb> factory, IBatchScheduler batchScheduler, DataLoaderOptions options)
    : BatchDataLoader<long, TeamLoad>(batchScheduler, options)
{
    protected override async Task<IReadOnlyDictionary<long, TeamLoad>> LoadBatchAsync(
        IReadOnlyList<long> keys, CancellationToken cancellationToken)
    {
        await using var db = await factory.CreateDbContextAsync(cancellationToken);
        var open = db.Orders.Where(order => order.TeamId != null
            && keys.Contains(order.TeamId.Value)
            && order.Status != RepairOrderStatus.Closed
            && order.Status != RepairOrderStatus.Cancelled);
        var orders = await open
            .GroupBy(order => order.TeamId!.Value)
            .Select(group => new { TeamId = group.Key, Count = group.Count() })
            .ToDictionaryAsync(row => row.TeamId, row => row.Count, cancellationToken);
        var members = await open
            .Join(
                db.Crews.Where(crew => crew.Busy),
                order => order.Id,
                crew => crew.OrderId,
                (order, crew) => new { order.TeamId, crew.MemberId })
            .Distinct()
            .GroupBy(row => row.TeamId!.Value)
            .Select(group => new { TeamId = group.Key, Count = group.Count() })
            .ToDictionaryAsync(row => row.TeamId, row => row.Count, cancellationToken);
        return keys.ToDictionary(key => key, key => new TeamLoad(orders.GetValueOrDefault(key), members.GetValueOrDefault(key)));
    }
}

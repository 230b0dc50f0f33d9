using Microsoft.EntityFrameworkCore;
using ServiceTeams.Registry.Demonstration;
using ServiceTeams.Repairs.Data;
using ServiceTeams.Repairs.Orders;
using ServiceTeams.Shared.Data;
using ServiceTeams.Shared.Outbox;
using ServiceTeams.Shared.Time;

namespace ServiceTeams.Repairs.Demonstration;

internal sealed class RepairsDemonstration(
    IDbContextFactory<RepairsDb> factory, DemonstrationPlaces places, LocalCalendar calendar) : IDemonstrationData
{
    public async Task<int> LoadAsync(CancellationToken cancellationToken)
    {
        await using var db = await factory.CreateDbContextAsync(cancellationToken);
        var wuqiao = await places.InWuqiaoAsync(cancellationToken);
        var beijing = await places.InBeijingAsync(cancellationToken);
        if (wuqiao.Count == 0 || beijing.Count == 0 || await db.Orders.AnyAsync(cancellationToken))
        {
            return 0;
        }

        var told = WuqiaoRepairs.Tell(wuqiao, calendar).Concat(BeijingRepairs.Tell(beijing, calendar))
            .Select(story => (Story: story, Order: story.Tell(calendar)))
            .ToArray();
        RepairOrder[] orders = [.. told.Select(pair => pair.Order)];
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await db.GiveKeysAsync(orders, cancellationToken);
        OutboxMessage[] services =
        [
            .. from pair in told
               where pair.Story.Until == RepairOrderStatus.Closed
               select OutboxMessage.Of(pair.Story.Close(pair.Order)),
        ];
        var rows = await db.LoadAsync(orders, cancellationToken);
        rows += await db.LoadAsync([.. orders.SelectMany(order => order.History, (order, step) => step.Of(order))], cancellationToken);
        rows += await db.LoadAsync([.. orders.SelectMany(order => order.Crew, (order, member) => member.Of(order))], cancellationToken);
        rows += await db.LoadAsync(services, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return rows;
    }
}

using Microsoft.EntityFrameworkCore;
using ServiceTeams.Registry.Demonstration;
using ServiceTeams.Repairs.Data;
using ServiceTeams.Repairs.Orders;
using ServiceTeams.Repairs.SupplyCards;
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
        if (!await db.IsEmptyAsync<RepairOrder>(cancellationToken))
        {
            return 0;
        }

        var wuqiao = await places.InWuqiaoAsync(cancellationToken);
        var beijing = await places.InBeijingAsync(cancellationToken);
        if (wuqiao.Count == 0 || beijing.Count == 0)
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
        SupplyCard[] cards = [.. WuqiaoCards.Tell(orders.Take(WuqiaoRepairs.Orders), calendar)];
        await db.GiveKeysAsync(cards, cancellationToken);
        var rows = await db.LoadAsync(orders, cancellationToken);
        rows += await db.LoadAsync([.. orders.SelectMany(order => order.History, (order, step) => step.Of(order))], cancellationToken);
        rows += await db.LoadAsync([.. orders.SelectMany(order => order.Crew, (order, member) => member.Of(order))], cancellationToken);
        rows += await db.LoadAsync(cards, cancellationToken);
        rows += await db.LoadAsync([.. cards.SelectMany(card => card.Repayments, (card, part) => part.Of(card))], cancellationToken);
        rows += await db.LoadAsync([.. services, .. cards.Select(card => OutboxMessage.Of(card.Delivered()))], cancellationToken);
        rows += await DemonstrationConnections.LoadAsync(db, wuqiao, beijing, calendar, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return rows;
    }
}

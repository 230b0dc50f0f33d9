using ServiceTeams.Repairs.Orders;
using ServiceTeams.Repairs.SupplyCards;
using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.Time;

namespace ServiceTeams.Repairs.Demonstration;

/// <summary>
/// The emergency supply cards of the duty log: most of its empty balances got one. They were paid back within a month or so, a third
/// of them in two parts; those of the last weeks are open, and one was revoked.
/// </summary>
internal static class WuqiaoCards
{
    private const int Revoked = 13;
    private static readonly DateOnly s_lastDay = new(2012, 4, 12);

    public static IEnumerable<SupplyCard> Tell(IEnumerable<RepairOrder> orders, LocalCalendar calendar)
    {
        var end = calendar.MomentOf(s_lastDay, new TimeOnly(18, 0));
        var empty = orders.Where(order => order.Cause == RepairCause.PrepaidBalanceEmpty);
        foreach (var (i, order) in empty.Index())
        {
            // Every sixth customer had bought credit before the team was there.
            if (i % 6 != 5)
            {
                yield return Tell(order, i, end, calendar);
            }
        }
    }

    private static SupplyCard Tell(RepairOrder order, int i, DateTime end, LocalCalendar calendar)
    {
        var restored = order.RestoredAt!.Value;
        var card = SupplyCard.Issue(order, 5 * (1 + i % 4), restored.AddMinutes(-1), calendar, new Signature(Story.Crew, restored));
        var office = calendar.MomentOf(card.IssuedOn.AddDays(8 + i * 7 % 24), new TimeOnly(9, 30));
        if (i == Revoked)
        {
            card.Revoke("客户已销户，欠费核销", office, new Signature(Story.Desk, office));
            return card;
        }

        if (i % 3 == 1)
        {
            Repay(card, card.CreditKwh / 2, calendar.MomentOf(card.IssuedOn.AddDays(1), new TimeOnly(10, 15)), end, calendar);
        }

        Repay(card, null, office, end, calendar);
        return card;
    }

    private static void Repay(SupplyCard card, int? kwh, DateTime at, DateTime end, LocalCalendar calendar)
    {
        if (at <= end)
        {
            card.Repay(kwh, at, calendar, new Signature(Story.Desk, at));
        }
    }
}

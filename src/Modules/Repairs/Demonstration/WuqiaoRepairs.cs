using ServiceTeams.Registry.Communities;
using ServiceTeams.Registry.Demonstration;
using ServiceTeams.Repairs.Orders;
using ServiceTeams.Shared.Time;

namespace ServiceTeams.Repairs.Demonstration;

/// <summary>
/// The duty log of Wuqiao up to April 2012: 234 orders, every customer satisfied, four in five a resident's switch, prepaid
/// balance or fuse; one customer with 5 minutes to the door and 2 to repair; a factory at night in under 10 minutes.
/// </summary>
internal static class WuqiaoRepairs
{
    public const int Orders = 234;

    /// <summary>The number of the quickest repair's customer in the first residential community.</summary>
    public const int QuickCustomer = QuickOrder / 8;

    private const int QuickOrder = 100;
    private const int FactoryOrder = 234 - 1 - 4;

    private static readonly RepairCause[] s_households =
        [RepairCause.SwitchTripped, RepairCause.PrepaidBalanceEmpty, RepairCause.FuseBlown, RepairCause.SwitchTripped];

    private static readonly RepairCause[] s_others =
    [
        RepairCause.LineFault, RepairCause.CustomerWiring, RepairCause.MeterFault, RepairCause.LightingOut,
        RepairCause.EquipmentFault, RepairCause.Other,
    ];

    private static readonly RepairChannel[] s_channels =
        [RepairChannel.PromisePhone, RepairChannel.PromisePhone, RepairChannel.Hotline95598, RepairChannel.ServicePoint];

    public static IEnumerable<Story> Tell(IReadOnlyList<DemonstrationPlace> places, LocalCalendar calendar)
    {
        var homes = places.Where(place => place.Community.Households > 0).ToArray();
        var factory = places.Single(place => place.Community.Kind == CommunityKind.Enterprise);
        var first = calendar.MomentOf(new DateOnly(2011, 4, 18), new TimeOnly(7, 10));
        for (var i = 0; i < Orders; i++)
        {
            // 37 hours apart: the log walks through all hours of the day in a year.
            var reported = first.AddHours(37 * i).AddMinutes(i * 17 % 60);
            yield return i switch
            {
                QuickOrder => Tell(homes[0], i, reported) with
                {
                    Minutes = (1, 5, 2),
                    Cause = RepairCause.PrepaidBalanceEmpty,
                    Symptom = Symptoms.Of(RepairCause.PrepaidBalanceEmpty),
                },
                FactoryOrder => Tell(factory, i, calendar.MomentOf(calendar.DayOf(reported), new TimeOnly(23, 40))) with
                {
                    Minutes = (2, 9, 31),
                    Cause = RepairCause.EquipmentFault,
                    Symptom = "工厂车间夜间停电，生产线停转",
                },
                _ => Tell(homes[i % homes.Length], i, reported),
            };
        }
    }

    private static Story Tell(DemonstrationPlace place, int i, DateTime reported)
    {
        var cause = i % 5 == 4 ? s_others[i / 5 % s_others.Length] : s_households[i % s_households.Length];
        var arrive = place.Community.Setting == Setting.Urban ? 6 + i * 7 % 25 : 12 + i * 11 % 55;
        return new Story
        {
            Place = place,
            ReportedAt = reported,
            Symptom = Symptoms.Of(cause),
            Channel = s_channels[i % s_channels.Length],
            CustomerId = place.Customers[i / 8 % place.Customers.Count].Id,
            Customers = cause is RepairCause.LineFault or RepairCause.EquipmentFault ? 12 + i % 40 : 1,
            MemberIds = i % 3 == 0
                ? [place.MemberIds[i % place.MemberIds.Count], place.MemberIds[(i + 7) % place.MemberIds.Count]]
                : [place.MemberIds[i % place.MemberIds.Count]],
            Minutes = (2, arrive, 2 + i * 13 % 50),
            Cause = cause,
            Rating = i % 9 == 0 ? 4 : 5,
        };
    }
}

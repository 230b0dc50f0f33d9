using ServiceTeams.Registry.Demonstration;
using ServiceTeams.Repairs.Orders;
using ServiceTeams.Shared.Time;

namespace ServiceTeams.Repairs.Demonstration;

/// <summary>
/// Orders of August and September 2014 in Beijing: most of them done, some after the promised time, and on the last day a
/// desk full of open ones, many of them with one branch team.
/// </summary>
internal static class BeijingRepairs
{
    private const int Done = 160;
    private const int LastDay = 28;

    // The stairs of building 18 were dark; two days later, on the third day, they were lit again.
    private const int BuildingEighteen = 21;
    private const int UntilTheThirdDay = 57 * 60;

    // The branch that has most to do on the last day: Chaoyang's.
    private const int BusyDistrict = 2;
    private const int DistrictCount = 17;

    private static readonly RepairOrderStatus[] s_open =
    [
        RepairOrderStatus.Dispatched, RepairOrderStatus.Reported, RepairOrderStatus.Arrived, RepairOrderStatus.Dispatched,
        RepairOrderStatus.Restored, RepairOrderStatus.Cancelled, RepairOrderStatus.Dispatched,
    ];

    private static readonly RepairChannel[] s_channels =
    [
        RepairChannel.Hotline95598, RepairChannel.App, RepairChannel.Hotline95598, RepairChannel.WeChat, RepairChannel.PromisePhone,
        RepairChannel.Counter, RepairChannel.Patrol, RepairChannel.ServicePoint,
    ];

    public static IEnumerable<Story> Tell(IReadOnlyList<DemonstrationPlace> places, LocalCalendar calendar)
    {
        var first = calendar.MomentOf(new DateOnly(2014, 8, 4), new TimeOnly(6, 5));
        for (var i = 0; i < Done; i++)
        {
            var story = Tell(places[i * 7 % places.Count], i, first.AddHours(8 * i).AddMinutes(i * 23 % 60));
            yield return i == BuildingEighteen
                ? story with
                {
                    Channel = RepairChannel.ServicePoint,
                    Symptom = "18号楼楼道灯全部不亮",
                    Spot = "18号楼",
                    Minutes = story.Minutes with { Repair = UntilTheThirdDay },
                    Rating = 5,
                }
                : story;
        }

        var lastDay = calendar.MomentOf(new DateOnly(2014, 9, LastDay), new TimeOnly(8, 0));
        for (var i = 0; i < LastDay; i++)
        {
            var place = i % 2 == 0 ? BusyDistrict + DistrictCount * (i / 2) : i * 11;
            yield return Tell(places[place % places.Count], Done + i, lastDay.AddMinutes(19 * i)) with
            {
                Until = s_open[i % s_open.Length],
            };
        }
    }

    private static Story Tell(DemonstrationPlace place, int i, DateTime reported)
    {
        var cause = (RepairCause)(1 + i * 5 % 9);
        var promised = RepairOrder.PromisedMinutesIn(place.Community.Setting);
        var late = i % 8 == 3;
        return new Story
        {
            Place = place,
            ReportedAt = reported,
            Symptom = Symptoms.Of(cause),
            Channel = s_channels[i % s_channels.Length],
            CustomerId = i % 4 == 1 ? null : place.Customers[i % place.Customers.Count].Id,
            Customers = cause switch
            {
                RepairCause.LightingOut => 0,
                RepairCause.LineFault or RepairCause.EquipmentFault => 30 + i * 3 % 200,
                _ => 1,
            },
            MemberIds = [place.MemberIds[i % place.MemberIds.Count], place.MemberIds[(i + 53) % place.MemberIds.Count]],
            Minutes = (3, late ? promised + 2 + i % 35 : promised / 4 + i * 7 % (promised / 2), 15 + i * 29 % 180),
            Cause = cause,
            Rating = late ? 2 + i % 3 : 4 + i % 2,
        };
    }
}

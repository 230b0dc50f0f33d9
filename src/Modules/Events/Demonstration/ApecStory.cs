using System.Globalization;
using ServiceTeams.Events.MajorEvents;
using ServiceTeams.Events.Tasks;
using ServiceTeams.Registry.Customers;
using ServiceTeams.Registry.Demonstration;

namespace ServiceTeams.Events.Demonstration;

/// <summary>The APEC meeting of November 2014: 19 customers of the special grade, all inspected and trip-tested, somebody always on duty.</summary>
internal static class ApecStory
{
    private const int Days = 7;
    private const int ShiftHours = 8;

    // The meeting is by the lake of Huairou.
    private const int District = 14;

    private static readonly string[] s_sites =
    [
        "会议中心", "国际会展中心", "新闻中心", "水上运动中心", "代表团驻地一", "代表团驻地二", "代表团驻地三", "代表团驻地四", "定点医院一",
        "定点医院二", "供水中心", "燃气调压站", "通信枢纽", "广播电视中心", "机场专机楼", "交通指挥中心", "迎宾馆", "演出场馆", "烟花控制中心",
    ];

    public static EventStory Tell(IReadOnlyList<DemonstrationPlace> places, Teller teller)
    {
        var home = places[District];
        var planned = teller.At(8, 1, 9);
        var start = teller.At(11, 5);
        var customers = places
            .SelectMany(place => place.Customers, (place, customer) => (Place: place, Customer: customer))
            .Where(pair => pair.Customer.Grade == ImportanceGrade.Special)
            .ToArray();
        return new EventStory
        {
            Event = teller.Plan(
                "APEC领导人会议周",
                MajorEventKind.Conference,
                MajorEventLevel.Special,
                home.TeamId,
                planned,
                new EventPeriods(teller.At(8, 4), teller.At(11, 1), start, start.AddDays(Days))),
            Sites =
            [
                .. customers.Select((pair, i) => new SiteStory(
                    $"APEC{s_sites[i % s_sites.Length]}", pair.Place, pair.Customer, Tasks(teller, home, i))),
            ],
            Shifts =
            [
                .. Enumerable.Range(0, Days * 24 / ShiftHours).Select(i => new ShiftStory(
                    Site: null,
                    home.MemberIds[(40 + i) % home.MemberIds.Count],
                    start.AddHours(ShiftHours * i),
                    start.AddHours(ShiftHours * (i + 1)))),
            ],
        };
    }

    private static TaskStory[] Tasks(Teller teller, DemonstrationPlace home, int site)
    {
        var inspected = teller.At(8, 5 + site, 9).AddMinutes(30 + site * 7 % 60);
        var tested = teller.At(9, 2 + site, 22).AddMinutes(site * 11 % 60);
        var sources = string.Create(CultureInfo.InvariantCulture, $"{2 + site % 3}路电源、{1 + site % 2}台发电车接口检查正常");
        return
        [
            new TaskStory(
                SupplyTaskKind.Inspection,
                Teller.Day(8, 29),
                home.MemberIds[site % home.MemberIds.Count],
                "检查变电设备、自备电源和应急接口",
                teller.Done(home.TeamId, inspected, 90 + site * 13 % 60, sources)),
            new TaskStory(
                SupplyTaskKind.TripTest,
                Teller.Day(9, 25),
                home.MemberIds[(site + 20) % home.MemberIds.Count],
                "低谷时段逐套保护实传",
                teller.Done(home.TeamId, tested, 45 + site * 5 % 40, "保护动作正确，开关跳闸、备自投切换正常")),
        ];
    }
}

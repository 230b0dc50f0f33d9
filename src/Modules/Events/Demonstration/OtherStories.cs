using ServiceTeams.Events.MajorEvents;
using ServiceTeams.Events.Tasks;
using ServiceTeams.Registry.Communities;
using ServiceTeams.Registry.Demonstration;

namespace ServiceTeams.Events.Demonstration;

/// <summary>Events of the autumn of 2014 that are not ready yet, or were called off.</summary>
internal static class OtherStories
{
    // Chaoyang's branch has most to do, also on the evening before the holiday.
    private const int Chaoyang = 2;
    private const int Haidian = 3;
    private const int DistrictCount = 17;
    private const int HalfDay = 12;
    private const int HolidayShifts = 15;

    // The night of 4 October, on which nobody is on duty.
    private const int MissingShift = 8;

    // A member who is still on a repair order when the holiday begins.
    private const int BusyMember = 54;
    private const int BusyShift = 1;

    /// <summary>The National Day: a night without anybody on duty, and one member booked twice.</summary>
    public static EventStory NationalDay(IReadOnlyList<DemonstrationPlace> places, Teller teller)
    {
        var (garden, square) = (places[Chaoyang + DistrictCount], places[Chaoyang + 2 * DistrictCount]);
        var end = teller.At(10, 8);
        var firstShift = teller.At(9, 30, 20);
        return new EventStory
        {
            Event = teller.Plan(
                "国庆节保电",
                MajorEventKind.Holiday,
                MajorEventLevel.First,
                garden.TeamId,
                teller.At(9, 1, 8),
                new EventPeriods(teller.At(9, 15), teller.At(10, 1), teller.At(10, 1), end)),
            Sites =
            [
                new SiteStory(
                    "游园主会场",
                    garden,
                    garden.Customers[0],
                    [
                        new TaskStory(
                            SupplyTaskKind.Inspection,
                            Teller.Day(9, 24),
                            garden.MemberIds[45],
                            Instructions: null,
                            teller.Done(garden.TeamId, teller.At(9, 23, 16), 75, "箱式变电站、路灯回路检查正常")),
                        new TaskStory(
                            SupplyTaskKind.TemporaryLoadCheck, Teller.Day(9, 29), garden.MemberIds[46], "核查花车和舞台用电", Teller.Open),
                    ]),
                new SiteStory(
                    "灯光秀广场",
                    square,
                    Customer: null,
                    [
                        new TaskStory(
                            SupplyTaskKind.TemporaryLoadCheck,
                            Teller.Day(9, 28),
                            garden.MemberIds[47],
                            "核查灯架接地和漏电保护",
                            teller.Blocked(DefectSeverity.Serious, "三处灯架没有接地", teller.At(9, 26, 11))),
                    ]),
            ],
            Shifts =
            [
                .. Enumerable.Range(0, HolidayShifts).Where(i => i != MissingShift).Select(i =>
                {
                    var start = firstShift.AddHours(HalfDay * i);
                    var stop = start.AddHours(HalfDay);
                    return new ShiftStory(
                        Site: null, garden.MemberIds[i == BusyShift ? BusyMember : 30 + i], start, stop < end ? stop : end);
                }),
            ],
        };
    }

    /// <summary>An exam with a critical defect, a task that is overdue and nobody on duty yet.</summary>
    public static EventStory Exam(IReadOnlyList<DemonstrationPlace> places, Teller teller)
    {
        var schools = places.Where(place => place.Community.Kind == CommunityKind.School).Take(4).ToArray();
        var haidian = places[Haidian];
        return new EventStory
        {
            Event = teller.Plan(
                "成人高等学校招生考试",
                MajorEventKind.Exam,
                MajorEventLevel.Second,
                haidian.TeamId,
                teller.At(8, 20, 14),
                new EventPeriods(teller.At(8, 25), teller.At(10, 24), teller.At(10, 25, 7), teller.At(10, 26, 18))),
            Sites =
            [
                new SiteStory(
                    "第一考点",
                    schools[0],
                    Customer: null,
                    [
                        new TaskStory(
                            SupplyTaskKind.Inspection,
                            Teller.Day(8, 29),
                            haidian.MemberIds[50],
                            Instructions: null,
                            teller.Done(haidian.TeamId, teller.At(8, 28, 9), 50, "考场照明、广播电源检查正常")),
                    ]),
                new SiteStory(
                    "第二考点",
                    schools[1],
                    Customer: null,
                    [
                        new TaskStory(SupplyTaskKind.Inspection, Teller.Day(8, 29), haidian.MemberIds[51], Instructions: null, Teller.Open),
                        new TaskStory(SupplyTaskKind.Duty, Teller.Day(10, 25), AssigneeId: null, "发电车现场值守", Teller.Open),
                    ]),
                new SiteStory(
                    "第三考点",
                    schools[2],
                    Customer: null,
                    [
                        new TaskStory(
                            SupplyTaskKind.Inspection,
                            Teller.Day(9, 5),
                            haidian.MemberIds[52],
                            Instructions: null,
                            teller.Blocked(DefectSeverity.Critical, "进线电缆绝缘老化，随时可能击穿", teller.At(8, 27, 10, 40))),
                    ]),
                new SiteStory("第四考点", schools[3], Customer: null, []),
            ],
        };
    }

    /// <summary>A lantern fair that the weather did not want.</summary>
    public static EventStory LanternFair(IReadOnlyList<DemonstrationPlace> places, Teller teller)
    {
        const string Reason = "暴雨预警，灯会取消";
        var fair = places[Haidian + DistrictCount];
        var cancelled = teller.At(8, 31, 17);
        return new EventStory
        {
            Event = teller.Plan(
                "中秋灯会",
                MajorEventKind.Other,
                MajorEventLevel.Third,
                fair.TeamId,
                teller.At(8, 22, 9),
                new EventPeriods(teller.At(8, 25), teller.At(9, 7), teller.At(9, 7, 17), teller.At(9, 8, 23))),
            Sites =
            [
                new SiteStory(
                    "灯会会场",
                    fair,
                    Customer: null,
                    [
                        new TaskStory(
                            SupplyTaskKind.TemporaryLoadCheck,
                            Teller.Day(9, 6),
                            fair.MemberIds[48],
                            "核查灯组电缆和插座",
                            Teller.Cancelled(cancelled, Reason)),
                    ]),
            ],
            Ending = majorEvent => majorEvent.Cancel(Reason, cancelled, Teller.Planning(cancelled)),
        };
    }
}

using ServiceTeams.Registry.Communities;
using ServiceTeams.Registry.Demonstration;
using ServiceTeams.Repairs.PlannedWorks;
using ServiceTeams.Repairs.Windows;
using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.ProtectedTimes;
using ServiceTeams.Shared.Time;

namespace ServiceTeams.Repairs.Demonstration;

/// <summary>
/// Planned work of August to November 2014 in Beijing: two dozen finished, a dozen announced, one moved because of an auspicious
/// day, one that still stands in the way of one, one at short notice in the evening, one called off.
/// </summary>
internal static class BeijingPlanning
{
    private const string Desk = "demo-desk";
    private const int Finished = 24;
    private const int Announced = 12;
    private const int DistrictCount = 17;
    private const int ExamSchools = 10;

    // The places whose stories are told one by one; those of the rows below are others.
    private const int Wedding = 0;
    private const int LateWedding = 11;
    private const int Evening = 13;
    private const int CalledOff = 23;

    private static readonly (string Title, string Purpose)[] s_works =
    [
        ("更换配电变压器", "迎峰度冬增容"), ("10千伏线路改造", "提高供电可靠性"), ("开关柜检修", "消除缺陷"),
        ("电缆接头处理", "消除缺陷"), ("更换电表箱", "一户一表改造"), ("树障清理", "防范大风停电"),
    ];

    public static IEnumerable<ProtectedWindow> Windows(IReadOnlyList<DemonstrationPlace> places, LocalCalendar calendar)
    {
        long[] schools =
        [
            .. places.Where(place => place.Community.Kind == CommunityKind.School).Take(ExamSchools).Select(place => place.Community.Id),
        ];
        yield return Protect(
            ProtectionReason.Exam, "高考", calendar.At(2014, 6, 7, 7), calendar.At(2014, 6, 8, 18), schools, calendar.At(2014, 5, 6, 9), calendar);
        yield return Protect(
            ProtectionReason.AuspiciousDay,
            "9月20日黄道吉日，社区婚礼",
            calendar.At(2014, 9, 20, 5),
            calendar.At(2014, 9, 20, 22),
            [places[Wedding].Community.Id, places[1].Community.Id, places[3].Community.Id],
            calendar.At(2014, 9, 5, 15),
            calendar);
        yield return Protect(
            ProtectionReason.AuspiciousDay,
            "10月18日黄道吉日，社区婚礼",
            calendar.At(2014, 10, 18, 5),
            calendar.At(2014, 10, 18, 22),
            [places[LateWedding].Community.Id],
            calendar.At(2014, 9, 24, 10),
            calendar);
        var postponed = Protect(
            ProtectionReason.AuspiciousDay,
            "10月11日黄道吉日，社区婚礼",
            calendar.At(2014, 10, 11, 5),
            calendar.At(2014, 10, 11, 22),
            [places[5].Community.Id],
            calendar.At(2014, 9, 10, 11),
            calendar);
        postponed.Lift("婚礼改到明年", new Signature(Desk, calendar.At(2014, 9, 26, 9)));
        yield return postponed;
        yield return Protect(
            ProtectionReason.Exam,
            "成人高考",
            calendar.At(2014, 10, 25, 7),
            calendar.At(2014, 10, 26, 18),
            schools,
            calendar.At(2014, 9, 15, 9),
            calendar);
    }

    public static IEnumerable<WorkStory> Works(IReadOnlyList<DemonstrationPlace> places, LocalCalendar calendar)
    {
        var first = calendar.At(2014, 8, 5, 8, 30);
        for (var i = 0; i < Finished; i++)
        {
            var starts = first.AddDays(2 * i).AddHours(i % 3);
            yield return Row(places, 26 + 13 * i, i, starts, starts.AddDays(-9 - i % 5)) with
            {
                Until = PlannedWorkStatus.Finished,
                Late = (i % 7, i % 6 == 5 ? 25 : -5 - i % 9),
            };
        }

        for (var i = 0; i < Announced; i++)
        {
            var starts = calendar.At(2014, 10, 9, 9).AddDays(2 * i);
            yield return Row(places, 30 + 13 * i, i, starts, calendar.At(2014, 9, 17, 10).AddDays(i));
        }

        yield return Row(places, Wedding, 0, calendar.At(2014, 9, 20, 8, 30), calendar.At(2014, 9, 2, 9)) with
        {
            Places = [places[Wedding], places[DistrictCount], places[2 * DistrictCount]],
            Moved = (calendar.At(2014, 9, 8, 10), calendar.At(2014, 9, 23, 8, 30), "黄道吉日：9月20日社区有婚礼"),
            Until = PlannedWorkStatus.Finished,
            Late = (0, 10),
        };
        yield return Row(places, LateWedding, 1, calendar.At(2014, 10, 18, 9), calendar.At(2014, 9, 15, 9));

        // Residents, in the week, at short notice: after office hours.
        yield return Row(places, Evening, 3, calendar.At(2014, 9, 25, 18), calendar.At(2014, 9, 24, 9)) with
        {
            Kind = PlannedWorkKind.Temporary,
            Minutes = 120,
            Until = PlannedWorkStatus.Finished,
            Late = (5, -15),
        };
        yield return Row(places, CalledOff, 5, calendar.At(2014, 10, 14, 9), calendar.At(2014, 9, 16, 9)) with
        {
            Until = PlannedWorkStatus.Cancelled,
            CalledOff = (calendar.At(2014, 9, 27, 11), "材料未到货"),
        };
    }

    private static WorkStory Row(IReadOnlyList<DemonstrationPlace> places, int place, int i, DateTime starts, DateTime announced) => new()
    {
        Places = [places[place % places.Count]],
        Title = s_works[i % s_works.Length].Title,
        Purpose = s_works[i % s_works.Length].Purpose,
        AnnouncedAt = announced,
        StartsAt = starts,
        Minutes = 90 + 30 * (i * 5 % 9),
        Customers = places[place % places.Count].Community.Households is var homes and > 0 ? homes / (2 + i % 5) : 1 + i % 4,
    };

    private static ProtectedWindow Protect(
        ProtectionReason reason,
        string name,
        DateTime startsAt,
        DateTime endsAt,
        IEnumerable<long> communityIds,
        DateTime protectedAt,
        LocalCalendar calendar)
        => ProtectedWindow.Protect(reason, name, startsAt, endsAt, communityIds, calendar, new Signature(Desk, protectedAt));
}

using ServiceTeams.Registry.Communities;
using ServiceTeams.Registry.Demonstration;
using ServiceTeams.Repairs.PlannedWorks;
using ServiceTeams.Repairs.Windows;
using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.ProtectedTimes;
using ServiceTeams.Shared.Time;

namespace ServiceTeams.Repairs.Demonstration;

/// <summary>
/// Spring 2012 in Wuqiao: villages get new lines and transformers before the harvest. A work of a village was moved because of its
/// weddings, one called off for rain; the exam of June is protected already.
/// </summary>
internal static class WuqiaoPlanning
{
    private const string Desk = "demo-desk";

    private static readonly string[] s_titles = ["农网线路改造", "更换配电变压器", "机井台区整修"];

    public static IEnumerable<ProtectedWindow> Windows(IReadOnlyList<DemonstrationPlace> places, LocalCalendar calendar)
    {
        var villages = Villages(places);
        yield return ProtectedWindow.Protect(
            ProtectionReason.AuspiciousDay,
            "4月28日黄道吉日，村民婚礼",
            calendar.At(2012, 4, 28, 5),
            calendar.At(2012, 4, 28, 21),
            [villages[0].Community.Id, villages[1].Community.Id],
            calendar,
            new Signature(Desk, calendar.At(2012, 4, 16, 9)));
        yield return ProtectedWindow.Protect(
            ProtectionReason.Exam,
            "高考",
            calendar.At(2012, 6, 7, 7),
            calendar.At(2012, 6, 8, 18),
            places.Where(place => place.Community.Kind == CommunityKind.School).Select(place => place.Community.Id),
            calendar,
            new Signature(Desk, calendar.At(2012, 4, 20, 10)));
    }

    public static IEnumerable<WorkStory> Works(IReadOnlyList<DemonstrationPlace> places, LocalCalendar calendar)
    {
        var villages = Villages(places);
        for (var i = 0; i < villages.Length; i++)
        {
            var starts = calendar.At(2012, 3, 6 + 3 * i, 8, 30);
            yield return new WorkStory
            {
                Places = [villages[i]],
                Title = s_titles[i % s_titles.Length],
                Purpose = "春灌保电",
                AnnouncedAt = starts.AddDays(-8 - i),
                StartsAt = starts,
                Minutes = 150 + 30 * i,
                Customers = villages[i].Community.Households,
                Until = PlannedWorkStatus.Finished,
                Late = (5 * i, i == 4 ? 20 : -12),
            };
        }

        yield return new WorkStory
        {
            Places = [villages[0]],
            Title = "更换配电变压器",
            Purpose = "增加容量",
            AnnouncedAt = calendar.At(2012, 4, 10, 9),
            StartsAt = calendar.At(2012, 4, 28, 8),
            Minutes = 240,
            Customers = villages[0].Community.Households,
            Moved = (calendar.At(2012, 4, 17, 9), calendar.At(2012, 5, 3, 8), "黄道吉日：4月28日村里有婚礼"),
        };
        yield return new WorkStory
        {
            Places = [villages[3]],
            Title = "树障清理",
            AnnouncedAt = calendar.At(2012, 4, 11, 9),
            StartsAt = calendar.At(2012, 4, 24, 8),
            Minutes = 180,
            Customers = villages[3].Community.Households,
            Until = PlannedWorkStatus.Cancelled,
            CalledOff = (calendar.At(2012, 4, 23, 16), "连日大雨，改在汛后"),
        };
    }

    private static DemonstrationPlace[] Villages(IReadOnlyList<DemonstrationPlace> places)
        => [.. places.Where(place => place.Community.Kind == CommunityKind.Village)];
}

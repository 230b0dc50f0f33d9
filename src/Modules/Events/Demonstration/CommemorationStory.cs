using ServiceTeams.Events.Incidents;
using ServiceTeams.Events.MajorEvents;
using ServiceTeams.Events.Tasks;
using ServiceTeams.Registry.Demonstration;
using ServiceTeams.Shared.Outbox;

namespace ServiceTeams.Events.Demonstration;

/// <summary>The commemoration of 3 September 2014: the memorial hall is inspected, the broadcast van's cable and sockets are checked.</summary>
internal static class CommemorationStory
{
    // An office building in Fengtai.
    private const int Hall = 208;

    public static EventStory Tell(IReadOnlyList<DemonstrationPlace> places, Teller teller)
    {
        var hall = places[Hall];
        var morning = teller.At(9, 3, 6);
        var noon = teller.At(9, 3, 13);
        var evening = teller.At(9, 3, 20);
        return new EventStory
        {
            Event = teller.Plan(
                "抗日战争胜利69周年纪念活动",
                MajorEventKind.Commemoration,
                MajorEventLevel.First,
                hall.TeamId,
                teller.At(8, 15, 10),
                new EventPeriods(teller.At(8, 18), teller.At(9, 3), morning, evening)),
            Sites =
            [
                new SiteStory("抗战纪念馆", hall, hall.Customers[0], [.. HallTasks(teller, hall)]),
                new SiteStory("电视转播车停放点", hall, Customer: null, [VanTask(teller, hall)]),
            ],
            Shifts =
            [
                new ShiftStory(0, hall.MemberIds[30], morning, noon),
                new ShiftStory(0, hall.MemberIds[31], noon, evening),
                new ShiftStory(1, hall.MemberIds[32], morning, noon),
                new ShiftStory(1, hall.MemberIds[33], noon, evening),
            ],
            Incidents =
            [
                new IncidentStory(
                    0,
                    IncidentSeverity.Minor,
                    "上级电网电压暂降，展厅部分灯光闪烁",
                    teller.At(9, 3, 9, 12),
                    incident => incident.Resolve(
                        "备用电源自动投入，灯光恢复正常", teller.At(9, 3, 9, 18), Teller.Working(teller.At(9, 3, 9, 25)))),
            ],
            Ending = commemoration =>
            {
                commemoration.BeginAssurance(morning, Teller.Planning(morning));
                commemoration.Finish(evening, Teller.Planning(evening.AddMinutes(30)));
            },
        };
    }

    private static IEnumerable<TaskStory> HallTasks(Teller teller, DemonstrationPlace hall)
    {
        (SupplyTaskKind Kind, int Month, int Day, int Hour, int Minutes, string Findings)[] done =
        [
            (SupplyTaskKind.Inspection, 8, 26, 10, 120, "配电室、电缆夹层、展厅照明回路检查正常"),
            (SupplyTaskKind.TripTest, 8, 28, 22, 60, "两路进线保护动作正确，备自投切换正常"),
            (SupplyTaskKind.ConditionMonitoring, 9, 1, 15, 40, "红外测温、局部放电检测无异常"),
            (SupplyTaskKind.Duty, 9, 3, 20, 840, "活动期间供电正常"),
        ];
        return done.Select((task, i) => new TaskStory(
            task.Kind,
            Teller.Day(task.Month, task.Day),
            hall.MemberIds[40 + i],
            Instructions: null,
            Life(teller, hall, teller.At(task.Month, task.Day, task.Hour), task.Minutes, task.Findings)));
    }

    private static TaskStory VanTask(Teller teller, DemonstrationPlace hall) => new(
        SupplyTaskKind.TemporaryLoadCheck,
        Teller.Day(9, 1),
        hall.MemberIds[44],
        "核查转播车电缆截面和插座容量",
        teller.Repaired(
            hall.TeamId,
            (teller.At(8, 30, 10, 20), "转播车电缆截面16平方毫米，插座32安，承受不了满负荷电流"),
            (teller.At(8, 30, 13, 5), "更换为50平方毫米电缆和125安防水插座"),
            teller.At(8, 30, 14),
            220,
            "电缆截面50平方毫米，插座125安，满负荷试送30分钟温升正常"));

    private static Func<SupplyTask, ServiceDelivered?> Life(Teller teller, DemonstrationPlace hall, DateTime at, int minutes, string findings)
        => teller.Done(hall.TeamId, at, minutes, findings);
}

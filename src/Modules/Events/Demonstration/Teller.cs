using ServiceTeams.Events.MajorEvents;
using ServiceTeams.Events.Tasks;
using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.Outbox;
using ServiceTeams.Shared.Time;

namespace ServiceTeams.Events.Demonstration;

/// <summary>The year 2014 in local time, and what happens to tasks in it.</summary>
internal sealed class Teller(LocalCalendar calendar)
{
    private const int Year = 2014;
    private const string Planner = "demo-planner";
    private const string Crew = "demo-crew";

    public LocalCalendar Calendar => calendar;

    public static DateOnly Day(int month, int day) => new(Year, month, day);

    public DateTime At(int month, int day, int hour = 0, int minute = 0)
        => calendar.MomentOf(Day(month, day), new TimeOnly(hour, minute));

    public static Signature Planning(DateTime at) => new(Planner, at);

    public static Signature Working(DateTime at) => new(Crew, at);

    public MajorEvent Plan(
        string name, MajorEventKind kind, MajorEventLevel level, long teamId, DateTime plannedAt, EventPeriods periods)
        => MajorEvent.Plan(name, kind, level, teamId, periods, calendar, Planning(plannedAt));

    /// <summary>A task that is still to be done.</summary>
    public static ServiceDelivered? Open(SupplyTask task) => null;

    /// <summary>A task that was done.</summary>
    public Func<SupplyTask, ServiceDelivered?> Done(long teamId, DateTime at, int minutes, string findings)
        => task => task.Finish(teamId, findings, minutes, at, calendar, Working(at));

    /// <summary>A task that found something wrong and waits for it to be fixed.</summary>
    public Func<SupplyTask, ServiceDelivered?> Blocked(DefectSeverity severity, string description, DateTime foundAt)
        => task =>
        {
            task.NoteDefect(severity, description, blocking: null, foundAt, calendar, Working(foundAt));
            return null;
        };

    /// <summary>A task that found something wrong, fixed it and was done.</summary>
    public Func<SupplyTask, ServiceDelivered?> Repaired(
        long teamId, (DateTime At, string Description) found, (DateTime At, string Remedy) repaired, DateTime doneAt, int minutes, string findings)
        => task =>
        {
            var defect = task.NoteDefect(DefectSeverity.Serious, found.Description, blocking: null, found.At, calendar, Working(found.At));
            task.FixDefect(defect, repaired.Remedy, repaired.At, Working(repaired.At));
            return task.Finish(teamId, findings, minutes, doneAt, calendar, Working(doneAt));
        };

    /// <summary>A task that was called off.</summary>
    public static Func<SupplyTask, ServiceDelivered?> Cancelled(DateTime at, string reason)
        => task =>
        {
            task.Cancel(reason, at, Planning(at));
            return null;
        };
}

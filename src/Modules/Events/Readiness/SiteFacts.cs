using ServiceTeams.Events.Incidents;
using ServiceTeams.Events.MajorEvents;
using ServiceTeams.Events.Shifts;
using ServiceTeams.Events.Sites;
using ServiceTeams.Events.Tasks;

namespace ServiceTeams.Events.Readiness;

/// <summary>What is known about a site, and what it says about its readiness.</summary>
internal sealed record SiteFacts
{
    public required ProtectedSite Site { get; init; }

    public required int Done { get; init; }

    public required IReadOnlyList<SupplyTask> Unfinished { get; init; }

    /// <summary>Its critical defects that are open, also those of tasks that were called off.</summary>
    public required IReadOnlyList<Defect> Critical { get; init; }

    public required IReadOnlyList<Incident> Incidents { get; init; }

    public int Tasks => Done + Unfinished.Count;

    /// <summary>The reasons that lie in the site itself.</summary>
    public IEnumerable<ReadinessReason> Reasons(MajorEvent majorEvent, DateOnly today)
    {
        foreach (var defect in Critical)
        {
            yield return new ReadinessReason(ReadinessReasonKind.OpenCriticalDefect, Site, Defect: defect);
        }

        foreach (var incident in Incidents)
        {
            yield return new ReadinessReason(ReadinessReasonKind.OpenIncident, Site, Incident: incident);
        }

        foreach (var task in Unfinished)
        {
            yield return new ReadinessReason(KindOf(task, today), Site, SupplyTask: task);
        }

        if (Site.WithdrawnAt is not null)
        {
            yield return new ReadinessReason(ReadinessReasonKind.Withdrawn, Site);
        }
        else if (Tasks == 0 && !IsCalledOff(majorEvent))
        {
            yield return new ReadinessReason(ReadinessReasonKind.NoTasks, Site);
        }
    }

    /// <summary>The gaps at a site that has shifts of its own: where somebody is to stand by, somebody must all the time.</summary>
    public IEnumerable<ReadinessReason> Gaps(MajorEvent majorEvent, IEnumerable<DutyShift> shifts, DateTime now)
    {
        DutyShift[] covering = [.. shifts.Where(shift => shift.Covers(Site.Id))];
        return covering.Any(shift => shift.ProtectedSiteId == Site.Id) && Site.WithdrawnAt is null && !IsCalledOff(majorEvent)
            ? Ahead(majorEvent, covering, now).Select(gap => new ReadinessReason(ReadinessReasonKind.CoverGap, Site, CoverGap: gap))
            : [];
    }

    /// <summary>The reasons that lie in the event as a whole.</summary>
    public static IEnumerable<ReadinessReason> ReasonsOf(MajorEvent majorEvent)
        => IsCalledOff(majorEvent) ? [new ReadinessReason(ReadinessReasonKind.CalledOff, ProtectedSite: null)] : [];

    /// <summary>Whether nothing is to be done any more.</summary>
    public static bool IsCalledOff(MajorEvent majorEvent) => majorEvent.Status == MajorEventStatus.Cancelled;

    /// <summary>The gaps in cover that are not over yet.</summary>
    public static IEnumerable<CoverGap> Ahead(MajorEvent majorEvent, IEnumerable<DutyShift> shifts, DateTime now)
        => CoverGap.In(majorEvent, shifts).Where(gap => gap.EndsAt > now);

    private static ReadinessReasonKind KindOf(SupplyTask task, DateOnly today) => task.Status switch
    {
        SupplyTaskStatus.Blocked => ReadinessReasonKind.BlockedTask,
        _ when task.IsOverdue(today) => ReadinessReasonKind.OverdueTask,
        _ => ReadinessReasonKind.OpenTask,
    };
}

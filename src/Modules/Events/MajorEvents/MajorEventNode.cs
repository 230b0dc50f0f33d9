using Microsoft.EntityFrameworkCore;
using ServiceTeams.Events.Data;
using ServiceTeams.Events.Incidents;
using ServiceTeams.Events.Shifts;
using ServiceTeams.Events.Sites;
using ServiceTeams.Events.Tasks;
using ServiceTeams.Registry.Teams;
using ServiceTeams.Shared.PersonalData;

namespace ServiceTeams.Events.MajorEvents;

// No summary here: it would replace the description of MajorEvent.
[Node]
[ExtendObjectType<MajorEvent>]
public static class MajorEventNode
{
    [NodeResolver]
    public static Task<MajorEvent?> GetMajorEventByIdAsync(
        long id, MajorEventByIdDataLoader events, CancellationToken cancellationToken)
        => events.LoadAsync(id, cancellationToken);

    /// <summary>支队: the team that was raised for the event.</summary>
    public static Task<Team?> GetDetachmentAsync(
        [Parent(requires: nameof(MajorEvent.DetachmentId))] MajorEvent majorEvent,
        TeamByIdDataLoader teams,
        ISelection selection,
        CancellationToken cancellationToken)
        => teams.Select(selection).LoadAsync(majorEvent.DetachmentId, cancellationToken);

    /// <summary>What happened to the event, step by step, and who noted it.</summary>
    public static async Task<IEnumerable<MajorEventStep>> GetStepsAsync(
        [Parent(requires: nameof(MajorEvent.Id))] MajorEvent majorEvent,
        StepsByEventDataLoader steps,
        CancellationToken cancellationToken)
        => await steps.LoadAsync(majorEvent.Id, cancellationToken) ?? [];

    /// <summary>Its customers and venues, withdrawn ones included.</summary>
    [UsePaging]
    [UseProjection]
    [UseFiltering<ImpersonalFilter<ProtectedSite>>]
    [UseSorting<ImpersonalSort<ProtectedSite>>]
    public static IQueryable<ProtectedSite> GetProtectedSites(
        [Parent(requires: nameof(MajorEvent.Id))] MajorEvent majorEvent, EventsDb db)
        => db.Sites.AsNoTracking().Where(site => site.MajorEventId == majorEvent.Id);

    /// <summary>The tasks at all its sites.</summary>
    [UsePaging]
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public static IQueryable<SupplyTask> GetSupplyTasks(
        [Parent(requires: nameof(MajorEvent.Id))] MajorEvent majorEvent, EventsDb db)
        => db.Tasks.AsNoTracking().Where(task => task.MajorEventId == majorEvent.Id);

    /// <summary>What was found at all its sites, fixed defects included.</summary>
    [UsePaging]
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public static IQueryable<Defect> GetDefects([Parent(requires: nameof(MajorEvent.Id))] MajorEvent majorEvent, EventsDb db)
        => db.Defects.AsNoTracking().Where(defect => defect.MajorEventId == majorEvent.Id);

    /// <summary>Its duty shifts, cancelled ones included.</summary>
    [UsePaging]
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public static IQueryable<DutyShift> GetDutyShifts([Parent(requires: nameof(MajorEvent.Id))] MajorEvent majorEvent, EventsDb db)
        => db.Shifts.AsNoTracking().Where(shift => shift.MajorEventId == majorEvent.Id);

    /// <summary>What went wrong during it.</summary>
    [UsePaging]
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public static IQueryable<Incident> GetIncidents([Parent(requires: nameof(MajorEvent.Id))] MajorEvent majorEvent, EventsDb db)
        => db.Incidents.AsNoTracking().Where(incident => incident.MajorEventId == majorEvent.Id);
}

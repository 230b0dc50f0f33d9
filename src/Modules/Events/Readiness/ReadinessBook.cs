using Microsoft.EntityFrameworkCore;
using ServiceTeams.Events.Data;
using ServiceTeams.Events.Incidents;
using ServiceTeams.Events.MajorEvents;
using ServiceTeams.Events.Shifts;
using ServiceTeams.Events.Sites;
using ServiceTeams.Events.Tasks;

namespace ServiceTeams.Events.Readiness;

/// <summary>Everything that readiness is judged by, read in a fixed number of statements for any number of sites.</summary>
internal sealed record ReadinessBook(
    IReadOnlyList<SiteFacts> Sites, IReadOnlyDictionary<long, MajorEvent> Events, ILookup<long, DutyShift> Shifts)
{
    public static async Task<ReadinessBook> ReadAsync(
        EventsDb db, IQueryable<ProtectedSite> which, IReadOnlyCollection<long>? eventIds, CancellationToken cancellationToken)
    {
        var sites = await which.AsNoTracking().OrderBy(site => site.Id).ToListAsync(cancellationToken);
        var done = await db.Tasks
            .Where(task => task.Status == SupplyTaskStatus.Done && which.Any(site => site.Id == task.ProtectedSiteId))
            .GroupBy(task => task.ProtectedSiteId)
            .Select(group => new { SiteId = group.Key, Count = group.Count() })
            .ToDictionaryAsync(row => row.SiteId, row => row.Count, cancellationToken);
        var unfinished = await db.Tasks.AsNoTracking()
            .Where(task => (task.Status == SupplyTaskStatus.Open || task.Status == SupplyTaskStatus.Blocked)
                && which.Any(site => site.Id == task.ProtectedSiteId))
            .OrderBy(task => task.DueOn)
            .ThenBy(task => task.Id)
            .ToListAsync(cancellationToken);
        var critical = await db.Defects.AsNoTracking()
            .Where(defect => defect.Severity == DefectSeverity.Critical
                && defect.FixedAt == null
                && which.Any(site => site.Id == defect.ProtectedSiteId))
            .OrderBy(defect => defect.Id)
            .ToListAsync(cancellationToken);
        var incidents = await db.Incidents.AsNoTracking()
            .Where(incident => incident.Status == IncidentStatus.Open && which.Any(site => site.Id == incident.ProtectedSiteId))
            .OrderBy(incident => incident.Id)
            .ToListAsync(cancellationToken);
        long[] ids = [.. eventIds ?? sites.Select(site => site.MajorEventId).Distinct()];
        var events = await db.Events.AsNoTracking()
            .Where(majorEvent => ids.AsEnumerable().Contains(majorEvent.Id))
            .ToDictionaryAsync(majorEvent => majorEvent.Id, cancellationToken);
        var shifts = await db.Shifts.AsNoTracking()
            .Where(shift => ids.AsEnumerable().Contains(shift.MajorEventId) && shift.Status == DutyShiftStatus.Planned)
            .ToListAsync(cancellationToken);

        var (open, bad, wrong) = (
            unfinished.ToLookup(task => task.ProtectedSiteId),
            critical.ToLookup(defect => defect.ProtectedSiteId),
            incidents.ToLookup(incident => incident.ProtectedSiteId));
        return new ReadinessBook(
            [
                .. sites.Select(site => new SiteFacts
                {
                    Site = site,
                    Done = done.GetValueOrDefault(site.Id),
                    Unfinished = [.. open[site.Id]],
                    Critical = [.. bad[site.Id]],
                    Incidents = [.. wrong[site.Id]],
                }),
            ],
            events,
            shifts.ToLookup(shift => shift.MajorEventId));
    }
}

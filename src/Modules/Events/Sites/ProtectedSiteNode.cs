using Microsoft.EntityFrameworkCore;
using ServiceTeams.Events.Data;
using ServiceTeams.Events.Incidents;
using ServiceTeams.Events.MajorEvents;
using ServiceTeams.Events.Shifts;
using ServiceTeams.Events.Tasks;
using ServiceTeams.Registry.Communities;
using ServiceTeams.Registry.Customers;
using ServiceTeams.Shared.Data;

namespace ServiceTeams.Events.Sites;

// No summary here: it would replace the description of ProtectedSite.
[Node]
[ExtendObjectType<ProtectedSite>]
public static class ProtectedSiteNode
{
    [NodeResolver]
    public static Task<ProtectedSite?> GetProtectedSiteByIdAsync(
        long id, ProtectedSiteByIdDataLoader sites, CancellationToken cancellationToken)
        => sites.LoadAsync(id, cancellationToken);

    /// <summary>The event.</summary>
    public static Task<MajorEvent?> GetMajorEventAsync(
        [Parent(requires: nameof(ProtectedSite.MajorEventId))] ProtectedSite site,
        MajorEventByIdDataLoader events,
        ISelection selection,
        CancellationToken cancellationToken)
        => events.Select(selection).LoadAsync(site.MajorEventId, cancellationToken);

    /// <summary>The community it lies in.</summary>
    public static Task<Community?> GetCommunityAsync(
        [Parent(requires: nameof(ProtectedSite.CommunityId))] ProtectedSite site,
        CommunityByIdDataLoader communities,
        ISelection selection,
        CancellationToken cancellationToken)
        => communities.Select(selection).LoadAsync(site.CommunityId, cancellationToken);

    /// <summary>The customer whose supply it is; null for a venue without an account of its own.</summary>
    public static Task<Customer?> GetCustomerAsync(
        [Parent(requires: nameof(ProtectedSite.CustomerId))] ProtectedSite site,
        CustomerByIdDataLoader customers,
        ISelection selection,
        CancellationToken cancellationToken)
        => customers.Select(selection).LoadOptionalAsync(site.CustomerId, cancellationToken);

    /// <summary>The tasks at this site.</summary>
    [UsePaging]
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public static IQueryable<SupplyTask> GetSupplyTasks([Parent(requires: nameof(ProtectedSite.Id))] ProtectedSite site, EventsDb db)
        => db.Tasks.AsNoTracking().Where(task => task.ProtectedSiteId == site.Id);

    /// <summary>What was found at this site, fixed defects included.</summary>
    [UsePaging]
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public static IQueryable<Defect> GetDefects([Parent(requires: nameof(ProtectedSite.Id))] ProtectedSite site, EventsDb db)
        => db.Defects.AsNoTracking().Where(defect => defect.ProtectedSiteId == site.Id);

    /// <summary>The shifts at this very site, cancelled ones included, without those for the whole event.</summary>
    [UsePaging]
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public static IQueryable<DutyShift> GetDutyShifts([Parent(requires: nameof(ProtectedSite.Id))] ProtectedSite site, EventsDb db)
        => db.Shifts.AsNoTracking().Where(shift => shift.ProtectedSiteId == site.Id);

    /// <summary>What went wrong at this site.</summary>
    [UsePaging]
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public static IQueryable<Incident> GetIncidents([Parent(requires: nameof(ProtectedSite.Id))] ProtectedSite site, EventsDb db)
        => db.Incidents.AsNoTracking().Where(incident => incident.ProtectedSiteId == site.Id);
}

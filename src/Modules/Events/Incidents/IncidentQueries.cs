using Microsoft.EntityFrameworkCore;
using ServiceTeams.Events.Data;

namespace ServiceTeams.Events.Incidents;

[QueryType]
public static class IncidentQueries
{
    /// <summary>What went wrong during events.</summary>
    [UsePaging]
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public static IQueryable<Incident> GetIncidents(EventsDb db) => db.Incidents.AsNoTracking();

    /// <summary>One incident; null when there is none.</summary>
    public static Task<Incident?> GetIncidentAsync(
        [ID<Incident>] long id, IncidentByIdDataLoader incidents, ISelection selection, CancellationToken cancellationToken)
        => incidents.Select(selection).LoadAsync(id, cancellationToken);
}

using Microsoft.EntityFrameworkCore;
using ServiceTeams.Events.Data;
using ServiceTeams.Shared.PersonalData;

namespace ServiceTeams.Events.Sites;

[QueryType]
public static class ProtectedSiteQueries
{
    /// <summary>The customers and venues of all events, withdrawn ones included.</summary>
    [UsePaging]
    [UseProjection]
    [UseFiltering<ImpersonalFilter<ProtectedSite>>]
    [UseSorting<ImpersonalSort<ProtectedSite>>]
    public static IQueryable<ProtectedSite> GetProtectedSites(EventsDb db) => db.Sites.AsNoTracking();

    /// <summary>One protected site; null when there is none.</summary>
    public static Task<ProtectedSite?> GetProtectedSiteAsync(
        [ID<ProtectedSite>] long id, ProtectedSiteByIdDataLoader sites, ISelection selection, CancellationToken cancellationToken)
        => sites.Select(selection).LoadAsync(id, cancellationToken);
}

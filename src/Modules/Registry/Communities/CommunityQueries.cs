using Microsoft.EntityFrameworkCore;
using ServiceTeams.Registry.Data;

namespace ServiceTeams.Registry.Communities;

[QueryType]
public static class CommunityQueries
{
    /// <summary>The places that are served.</summary>
    [UsePaging]
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public static IQueryable<Community> GetCommunities(RegistryDb db) => db.Communities.AsNoTracking();

    /// <summary>One community; null when there is none.</summary>
    public static Task<Community?> GetCommunityAsync(
        [ID<Community>] long id, CommunityByIdDataLoader communities, ISelection selection, CancellationToken cancellationToken)
        => communities.Select(selection).LoadAsync(id, cancellationToken);
}

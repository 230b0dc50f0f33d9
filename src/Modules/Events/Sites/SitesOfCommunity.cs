using Microsoft.EntityFrameworkCore;
using ServiceTeams.Events.Data;
using ServiceTeams.Registry.Communities;
using ServiceTeams.Shared.PersonalData;

namespace ServiceTeams.Events.Sites;

// No summary here: it would replace the description of Community.
[ExtendObjectType<Community>]
public static class SitesOfCommunity
{
    /// <summary>The customers and venues of this community that are or were protected during an event.</summary>
    [UsePaging]
    [UseProjection]
    [UseFiltering<ImpersonalFilter<ProtectedSite>>]
    [UseSorting<ImpersonalSort<ProtectedSite>>]
    public static IQueryable<ProtectedSite> GetProtectedSites(
        [Parent(requires: nameof(Community.Id))] Community community, EventsDb db)
        => db.Sites.AsNoTracking().Where(site => site.CommunityId == community.Id);
}

using Microsoft.EntityFrameworkCore;
using ServiceTeams.Registry.Communities;
using ServiceTeams.Repairs.Data;

namespace ServiceTeams.Repairs.Windows;

// No summary here: it would replace the description of Community.
[ExtendObjectType<Community>]
public static class WindowsOfCommunity
{
    /// <summary>The protected windows that planners keep for this community, lifted ones too.</summary>
    [UsePaging]
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public static IQueryable<ProtectedWindow> GetProtectedWindows(
        [Parent(requires: nameof(Community.Id))] Community community, RepairsDb db)
        => db.ProtectedWindows.AsNoTracking()
            .Where(window => db.ProtectedCommunities.Any(row => row.WindowId == window.Id && row.CommunityId == community.Id));
}

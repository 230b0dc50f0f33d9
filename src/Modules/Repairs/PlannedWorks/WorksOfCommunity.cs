using Microsoft.EntityFrameworkCore;
using ServiceTeams.Registry.Communities;
using ServiceTeams.Repairs.Data;

namespace ServiceTeams.Repairs.PlannedWorks;

// No summary here: it would replace the description of Community.
[ExtendObjectType<Community>]
public static class WorksOfCommunity
{
    /// <summary>The planned works that interrupt the supply of this community.</summary>
    [UsePaging]
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public static IQueryable<PlannedWork> GetPlannedWorks(
        [Parent(requires: nameof(Community.Id))] Community community, RepairsDb db)
        => db.PlannedWorks.AsNoTracking()
            .Where(work => db.InterruptedCommunities.Any(row => row.WorkId == work.Id && row.CommunityId == community.Id));
}

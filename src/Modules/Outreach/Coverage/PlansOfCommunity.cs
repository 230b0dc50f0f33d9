using Microsoft.EntityFrameworkCore;
using ServiceTeams.Outreach.Data;
using ServiceTeams.Registry.Communities;

namespace ServiceTeams.Outreach.Coverage;

// No summary here: it would replace the description of Community.
[ExtendObjectType<Community>]
public static class PlansOfCommunity
{
    /// <summary>The coverage plans that want to reach this community, archived ones included.</summary>
    [UsePaging]
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public static IQueryable<CoveragePlan> GetCoveragePlans(
        [Parent(requires: nameof(Community.Id))] Community community, OutreachDb db)
        => db.Plans.AsNoTracking()
            .Where(plan => db.Targets.Any(target => target.PlanId == plan.Id && target.CommunityId == community.Id));
}

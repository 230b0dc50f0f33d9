using Microsoft.EntityFrameworkCore;
using ServiceTeams.Outreach.Data;
using ServiceTeams.Registry.Teams;

namespace ServiceTeams.Outreach.Coverage;

// No summary here: it would replace the description of Team.
[ExtendObjectType<Team>]
public static class PlansOfTeam
{
    /// <summary>The team's coverage plans, archived ones included.</summary>
    [UsePaging]
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public static IQueryable<CoveragePlan> GetCoveragePlans([Parent(requires: nameof(Team.Id))] Team team, OutreachDb db)
        => db.Plans.AsNoTracking().Where(plan => plan.TeamId == team.Id);
}

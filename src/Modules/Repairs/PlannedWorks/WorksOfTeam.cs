using Microsoft.EntityFrameworkCore;
using ServiceTeams.Registry.Teams;
using ServiceTeams.Repairs.Data;

namespace ServiceTeams.Repairs.PlannedWorks;

// No summary here: it would replace the description of Team.
[ExtendObjectType<Team>]
public static class WorksOfTeam
{
    /// <summary>The planned works of this team.</summary>
    [UsePaging]
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public static IQueryable<PlannedWork> GetPlannedWorks([Parent(requires: nameof(Team.Id))] Team team, RepairsDb db)
        => db.PlannedWorks.AsNoTracking().Where(work => work.TeamId == team.Id);
}

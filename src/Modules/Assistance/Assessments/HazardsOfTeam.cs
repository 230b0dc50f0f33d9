using Microsoft.EntityFrameworkCore;
using ServiceTeams.Assistance.Data;
using ServiceTeams.Registry.Teams;
using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.PersonalData;

namespace ServiceTeams.Assistance.Assessments;

// No summary here: it would replace the description of Team.
[ExtendObjectType<Team>]
public static class HazardsOfTeam
{
    /// <summary>The hazards this team found, open and fixed.</summary>
    [Authorize(Policies.ReadCareRecipients)]
    [UsePaging]
    [UseProjection]
    [UseFiltering<ImpersonalFilter<Hazard>>]
    [UseSorting<ImpersonalSort<Hazard>>]
    public static IQueryable<Hazard> GetHazards(
        [Parent(requires: nameof(Team.Id))] Team team, AssistanceDb db)
        => db.Hazards.AsNoTracking().Where(hazard => hazard.TeamId == team.Id);
}

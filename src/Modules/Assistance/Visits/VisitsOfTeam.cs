using Microsoft.EntityFrameworkCore;
using ServiceTeams.Assistance.Data;
using ServiceTeams.Registry.Teams;
using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.PersonalData;

namespace ServiceTeams.Assistance.Visits;

// No summary here: it would replace the description of Team.
[ExtendObjectType<Team>]
public static class VisitsOfTeam
{
    /// <summary>The care visits of this team: planned, done and called off.</summary>
    [Authorize(Policies.ReadCareRecipients)]
    [UsePaging]
    [UseProjection]
    [UseFiltering<ImpersonalFilter<CareVisit>>]
    [UseSorting<ImpersonalSort<CareVisit>>]
    public static IQueryable<CareVisit> GetCareVisits(
        [Parent(requires: nameof(Team.Id))] Team team, AssistanceDb db)
        => db.Visits.AsNoTracking().Where(visit => visit.TeamId == team.Id);
}

using Microsoft.EntityFrameworkCore;
using ServiceTeams.Assistance.Data;
using ServiceTeams.Registry.Teams;
using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.PersonalData;

namespace ServiceTeams.Assistance.Calls;

// No summary here: it would replace the description of Team.
[ExtendObjectType<Team>]
public static class CallsOfTeam
{
    /// <summary>The 24-hour calls to this team.</summary>
    [Authorize(Policies.ReadCareRecipients)]
    [UsePaging]
    [UseProjection]
    [UseFiltering<ImpersonalFilter<CareCall>>]
    [UseSorting<ImpersonalSort<CareCall>>]
    public static IQueryable<CareCall> GetCareCalls(
        [Parent(requires: nameof(Team.Id))] Team team, AssistanceDb db)
        => db.Calls.AsNoTracking().Where(call => call.TeamId == team.Id);
}

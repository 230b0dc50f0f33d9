using Microsoft.EntityFrameworkCore;
using ServiceTeams.Outreach.Data;
using ServiceTeams.Registry.Teams;
using ServiceTeams.Shared.PersonalData;

namespace ServiceTeams.Outreach.Sessions;

// No summary here: it would replace the description of Team.
[ExtendObjectType<Team>]
public static class SessionsOfTeam
{
    /// <summary>The outreach sessions this team holds, held, or is asked for.</summary>
    [UsePaging]
    [UseProjection]
    [UseFiltering<ImpersonalFilter<OutreachSession>>]
    [UseSorting<ImpersonalSort<OutreachSession>>]
    public static IQueryable<OutreachSession> GetOutreachSessions(
        [Parent(requires: nameof(Team.Id))] Team team, OutreachDb db)
        => db.Sessions.AsNoTracking().Where(session => session.TeamId == team.Id);
}

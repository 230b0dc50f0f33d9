using Microsoft.EntityFrameworkCore;
using ServiceTeams.Outreach.Data;
using ServiceTeams.Outreach.Sessions;
using ServiceTeams.Registry.Teams;
using ServiceTeams.Shared.PersonalData;

namespace ServiceTeams.Outreach.Waiting;

[QueryType]
public static class WaitingQueries
{
    /// <summary>The requests that wait for a slot of this team, in the order in which they will be served. Each kind of session has its own list.</summary>
    [UsePaging(ConnectionName = "OutreachSessions")]
    [UseProjection]
    [UseFiltering<ImpersonalFilter<OutreachSession>>]
    [UseSorting<ImpersonalSort<OutreachSession>>]
    public static IQueryable<OutreachSession> GetWaitingList([ID<Team>] long teamId, OutreachDb db)
        => db.Sessions.AsNoTracking()
            .Where(session => session.Waiting && session.TeamId == teamId)
            .OrderBy(session => session.Kind)
            .ThenBy(session => session.WaitingNumber);
}

using ServiceTeams.Outreach.Data;
using ServiceTeams.Outreach.Sessions;
using ServiceTeams.Registry.Teams;
using ServiceTeams.Shared.PersonalData;

namespace ServiceTeams.Outreach.Waiting;

// No summary here: it would replace the description of Team.
[ExtendObjectType<Team>]
public static class WaitingListOfTeam
{
    /// <summary>The requests that wait for a slot of this team, in the order in which they will be served. Each kind of session has its own list.</summary>
    [UsePaging(ConnectionName = "OutreachSessions")]
    [UseProjection]
    [UseFiltering<ImpersonalFilter<OutreachSession>>]
    [UseSorting<ImpersonalSort<OutreachSession>>]
    public static IQueryable<OutreachSession> GetWaitingList([Parent(requires: nameof(Team.Id))] Team team, OutreachDb db)
        => WaitingQueries.GetWaitingList(team.Id, db);
}

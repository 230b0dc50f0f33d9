using Microsoft.EntityFrameworkCore;
using ServiceTeams.Outreach.Data;
using ServiceTeams.Registry.Communities;
using ServiceTeams.Shared.PersonalData;

namespace ServiceTeams.Outreach.Sessions;

// No summary here: it would replace the description of Community.
[ExtendObjectType<Community>]
public static class SessionsOfCommunity
{
    /// <summary>The outreach sessions that this community hosts or asked for.</summary>
    [UsePaging]
    [UseProjection]
    [UseFiltering<ImpersonalFilter<OutreachSession>>]
    [UseSorting<ImpersonalSort<OutreachSession>>]
    public static IQueryable<OutreachSession> GetOutreachSessions(
        [Parent(requires: nameof(Community.Id))] Community community, OutreachDb db)
        => db.Sessions.AsNoTracking().Where(session => session.CommunityId == community.Id);
}

using Microsoft.EntityFrameworkCore;
using ServiceTeams.Outreach.Data;
using ServiceTeams.Registry.Members;
using ServiceTeams.Shared.PersonalData;

namespace ServiceTeams.Outreach.Sessions;

// No summary here: it would replace the description of Member.
[ExtendObjectType<Member>]
public static class SessionsOfMember
{
    /// <summary>The outreach sessions this member holds or held.</summary>
    [UsePaging]
    [UseProjection]
    [UseFiltering<ImpersonalFilter<OutreachSession>>]
    [UseSorting<ImpersonalSort<OutreachSession>>]
    public static IQueryable<OutreachSession> GetOutreachSessions(
        [Parent(requires: nameof(Member.Id))] Member member, OutreachDb db)
        => db.Sessions.AsNoTracking().Where(session => db.Members.Any(
            booking => booking.SessionId == session.Id && booking.MemberId == member.Id && booking.Booked));
}

using Microsoft.EntityFrameworkCore;
using ServiceTeams.Assistance.Data;
using ServiceTeams.Registry.Members;
using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.PersonalData;

namespace ServiceTeams.Assistance.Calls;

// No summary here: it would replace the description of Member.
[ExtendObjectType<Member>]
public static class CallsOfMember
{
    /// <summary>The 24-hour calls this member answered.</summary>
    [Authorize(Policies.ReadCareRecipients)]
    [UsePaging]
    [UseProjection]
    [UseFiltering<ImpersonalFilter<CareCall>>]
    [UseSorting<ImpersonalSort<CareCall>>]
    public static IQueryable<CareCall> GetCareCalls(
        [Parent(requires: nameof(Member.Id))] Member member, AssistanceDb db)
        => db.Calls.AsNoTracking().Where(call => db.CallMembers.Any(answer => answer.CareCallId == call.Id && answer.MemberId == member.Id));
}

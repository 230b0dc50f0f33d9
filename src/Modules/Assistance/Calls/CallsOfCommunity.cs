using Microsoft.EntityFrameworkCore;
using ServiceTeams.Assistance.Data;
using ServiceTeams.Registry.Communities;
using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.PersonalData;

namespace ServiceTeams.Assistance.Calls;

// No summary here: it would replace the description of Community.
[ExtendObjectType<Community>]
public static class CallsOfCommunity
{
    /// <summary>The 24-hour calls from this community.</summary>
    [Authorize(Policies.ReadCareRecipients)]
    [UsePaging]
    [UseProjection]
    [UseFiltering<ImpersonalFilter<CareCall>>]
    [UseSorting<ImpersonalSort<CareCall>>]
    public static IQueryable<CareCall> GetCareCalls(
        [Parent(requires: nameof(Community.Id))] Community community, AssistanceDb db)
        => db.Calls.AsNoTracking().Where(call => call.CommunityId == community.Id);
}

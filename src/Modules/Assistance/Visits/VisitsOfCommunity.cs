using Microsoft.EntityFrameworkCore;
using ServiceTeams.Assistance.Data;
using ServiceTeams.Registry.Communities;
using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.PersonalData;

namespace ServiceTeams.Assistance.Visits;

// No summary here: it would replace the description of Community.
[ExtendObjectType<Community>]
public static class VisitsOfCommunity
{
    /// <summary>The care visits to recipients in this community.</summary>
    [Authorize(Policies.ReadCareRecipients)]
    [UsePaging]
    [UseProjection]
    [UseFiltering<ImpersonalFilter<CareVisit>>]
    [UseSorting<ImpersonalSort<CareVisit>>]
    public static IQueryable<CareVisit> GetCareVisits(
        [Parent(requires: nameof(Community.Id))] Community community, AssistanceDb db)
        => db.Visits.AsNoTracking().Where(visit => visit.CommunityId == community.Id);
}

using Microsoft.EntityFrameworkCore;
using ServiceTeams.Assistance.Data;
using ServiceTeams.Registry.Communities;
using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.PersonalData;

namespace ServiceTeams.Assistance.Assessments;

// No summary here: it would replace the description of Community.
[ExtendObjectType<Community>]
public static class HazardsOfCommunity
{
    /// <summary>The hazards found in homes and sites of this community, open and fixed.</summary>
    [Authorize(Policies.ReadCareRecipients)]
    [UsePaging]
    [UseProjection]
    [UseFiltering<ImpersonalFilter<Hazard>>]
    [UseSorting<ImpersonalSort<Hazard>>]
    public static IQueryable<Hazard> GetHazards(
        [Parent(requires: nameof(Community.Id))] Community community, AssistanceDb db)
        => db.Hazards.AsNoTracking().Where(hazard => hazard.CommunityId == community.Id);
}

using Microsoft.EntityFrameworkCore;
using ServiceTeams.Assistance.Data;
using ServiceTeams.Registry.Communities;
using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.PersonalData;

namespace ServiceTeams.Assistance.Recipients;

// No summary here: it would replace the description of Community.
[ExtendObjectType<Community>]
public static class RecipientsOfCommunity
{
    /// <summary>The recipients who live in this community.</summary>
    [Authorize(Policies.ReadCareRecipients)]
    [UsePaging]
    [UseProjection]
    [UseFiltering<ImpersonalFilter<CareRecipient>>]
    [UseSorting<ImpersonalSort<CareRecipient>>]
    public static IQueryable<CareRecipient> GetCareRecipients(
        [Parent(requires: nameof(Community.Id))] Community community, AssistanceDb db)
        => db.Recipients.AsNoTracking().Where(recipient => recipient.CommunityId == community.Id);
}

using Microsoft.EntityFrameworkCore;
using ServiceTeams.Assistance.Data;
using ServiceTeams.Registry.Communities;
using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.PersonalData;

namespace ServiceTeams.Assistance.LoveCards;

// No summary here: it would replace the description of Community.
[ExtendObjectType<Community>]
public static class CardsOfCommunity
{
    /// <summary>The love cards of recipients who live in this community.</summary>
    [Authorize(Policies.ReadCareRecipients)]
    [UsePaging]
    [UseProjection]
    [UseFiltering<ImpersonalFilter<LoveCard>>]
    [UseSorting<ImpersonalSort<LoveCard>>]
    public static IQueryable<LoveCard> GetLoveCards(
        [Parent(requires: nameof(Community.Id))] Community community, AssistanceDb db)
        => db.LoveCards.AsNoTracking().Where(card => card.CommunityId == community.Id);
}

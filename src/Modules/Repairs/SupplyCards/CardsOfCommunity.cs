using Microsoft.EntityFrameworkCore;
using ServiceTeams.Registry.Communities;
using ServiceTeams.Repairs.Data;
using ServiceTeams.Shared.PersonalData;

namespace ServiceTeams.Repairs.SupplyCards;

// No summary here: it would replace the description of Community.
[ExtendObjectType<Community>]
public static class CardsOfCommunity
{
    /// <summary>The emergency supply cards issued in this community.</summary>
    [UsePaging]
    [UseProjection]
    [UseFiltering<ImpersonalFilter<SupplyCard>>]
    [UseSorting<ImpersonalSort<SupplyCard>>]
    public static IQueryable<SupplyCard> GetSupplyCards(
        [Parent(requires: nameof(Community.Id))] Community community, RepairsDb db)
        => db.SupplyCards.AsNoTracking().Where(card => card.CommunityId == community.Id);
}

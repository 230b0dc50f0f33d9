using Microsoft.EntityFrameworkCore;
using ServiceTeams.Registry.Teams;
using ServiceTeams.Repairs.Data;
using ServiceTeams.Shared.PersonalData;

namespace ServiceTeams.Repairs.SupplyCards;

// No summary here: it would replace the description of Team.
[ExtendObjectType<Team>]
public static class CardsOfTeam
{
    /// <summary>The emergency supply cards this team issued.</summary>
    [UsePaging]
    [UseProjection]
    [UseFiltering<ImpersonalFilter<SupplyCard>>]
    [UseSorting<ImpersonalSort<SupplyCard>>]
    public static IQueryable<SupplyCard> GetSupplyCards(
        [Parent(requires: nameof(Team.Id))] Team team, RepairsDb db)
        => db.SupplyCards.AsNoTracking().Where(card => card.TeamId == team.Id);
}

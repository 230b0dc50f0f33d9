using Microsoft.EntityFrameworkCore;
using ServiceTeams.Assistance.Data;
using ServiceTeams.Registry.Teams;
using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.PersonalData;

namespace ServiceTeams.Assistance.LoveCards;

// No summary here: it would replace the description of Team.
[ExtendObjectType<Team>]
public static class CardsOfTeam
{
    /// <summary>The love cards this team issued.</summary>
    [Authorize(Policies.ReadCareRecipients)]
    [UsePaging]
    [UseProjection]
    [UseFiltering<ImpersonalFilter<LoveCard>>]
    [UseSorting<ImpersonalSort<LoveCard>>]
    public static IQueryable<LoveCard> GetLoveCards(
        [Parent(requires: nameof(Team.Id))] Team team, AssistanceDb db)
        => db.LoveCards.AsNoTracking().Where(card => card.TeamId == team.Id);
}

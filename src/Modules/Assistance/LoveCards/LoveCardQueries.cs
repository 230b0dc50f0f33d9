using Microsoft.EntityFrameworkCore;
using ServiceTeams.Assistance.Data;
using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.PersonalData;

namespace ServiceTeams.Assistance.LoveCards;

[QueryType]
public static class LoveCardQueries
{
    /// <summary>The love cards of all teams, also those that were revoked.</summary>
    [Authorize(Policies.ReadCareRecipients)]
    [UsePaging]
    [UseProjection]
    [UseFiltering<ImpersonalFilter<LoveCard>>]
    [UseSorting<ImpersonalSort<LoveCard>>]
    public static IQueryable<LoveCard> GetLoveCards(AssistanceDb db) => db.LoveCards.AsNoTracking();

    /// <summary>One love card; null when there is none.</summary>
    public static Task<LoveCard?> GetLoveCardAsync(
        [ID<LoveCard>] long id, LoveCardByIdDataLoader cards, ISelection selection, CancellationToken cancellationToken)
        => cards.Select(selection).LoadAsync(id, cancellationToken);
}

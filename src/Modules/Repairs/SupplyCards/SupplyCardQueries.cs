using Microsoft.EntityFrameworkCore;
using ServiceTeams.Repairs.Data;
using ServiceTeams.Shared.PersonalData;

namespace ServiceTeams.Repairs.SupplyCards;

[QueryType]
public static class SupplyCardQueries
{
    /// <summary>The emergency supply cards of all teams.</summary>
    [UsePaging]
    [UseProjection]
    [UseFiltering<ImpersonalFilter<SupplyCard>>]
    [UseSorting<ImpersonalSort<SupplyCard>>]
    public static IQueryable<SupplyCard> GetSupplyCards(RepairsDb db) => db.SupplyCards.AsNoTracking();

    /// <summary>One emergency supply card; null when there is none.</summary>
    public static Task<SupplyCard?> GetSupplyCardAsync(
        [ID<SupplyCard>] long id, SupplyCardByIdDataLoader cards, ISelection selection, CancellationToken cancellationToken)
        => cards.Select(selection).LoadAsync(id, cancellationToken);
}

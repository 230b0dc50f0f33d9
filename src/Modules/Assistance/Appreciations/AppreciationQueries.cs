using Microsoft.EntityFrameworkCore;
using ServiceTeams.Assistance.Data;
using ServiceTeams.Shared.PersonalData;

namespace ServiceTeams.Assistance.Appreciations;

[QueryType]
public static class AppreciationQueries
{
    /// <summary>The thanks that all teams received.</summary>
    [UsePaging]
    [UseProjection]
    [UseFiltering<ImpersonalFilter<Appreciation>>]
    [UseSorting<ImpersonalSort<Appreciation>>]
    public static IQueryable<Appreciation> GetAppreciations(AssistanceDb db) => db.Appreciations.AsNoTracking();

    /// <summary>One appreciation; null when there is none.</summary>
    public static Task<Appreciation?> GetAppreciationAsync(
        [ID<Appreciation>] long id, AppreciationByIdDataLoader appreciations, ISelection selection, CancellationToken cancellationToken)
        => appreciations.Select(selection).LoadAsync(id, cancellationToken);
}

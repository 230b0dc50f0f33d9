using Microsoft.EntityFrameworkCore;
using ServiceTeams.Assistance.Data;
using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.PersonalData;

namespace ServiceTeams.Assistance.Visits;

[QueryType]
public static class CareVisitQueries
{
    /// <summary>The visits of all teams: planned, done and called off.</summary>
    [Authorize(Policies.ReadCareRecipients)]
    [UsePaging]
    [UseProjection]
    [UseFiltering<ImpersonalFilter<CareVisit>>]
    [UseSorting<ImpersonalSort<CareVisit>>]
    public static IQueryable<CareVisit> GetCareVisits(AssistanceDb db) => db.Visits.AsNoTracking();

    /// <summary>One visit; null when there is none.</summary>
    public static Task<CareVisit?> GetCareVisitAsync(
        [ID<CareVisit>] long id, CareVisitByIdDataLoader visits, ISelection selection, CancellationToken cancellationToken)
        => visits.Select(selection).LoadAsync(id, cancellationToken);
}

using Microsoft.EntityFrameworkCore;
using ServiceTeams.Assistance.Data;
using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.PersonalData;

namespace ServiceTeams.Assistance.Calls;

[QueryType]
public static class CareCallQueries
{
    /// <summary>The 24-hour calls to all teams.</summary>
    [Authorize(Policies.ReadCareRecipients)]
    [UsePaging]
    [UseProjection]
    [UseFiltering<ImpersonalFilter<CareCall>>]
    [UseSorting<ImpersonalSort<CareCall>>]
    public static IQueryable<CareCall> GetCareCalls(AssistanceDb db) => db.Calls.AsNoTracking();

    /// <summary>One 24-hour call; null when there is none.</summary>
    public static Task<CareCall?> GetCareCallAsync(
        [ID<CareCall>] long id, CareCallByIdDataLoader calls, ISelection selection, CancellationToken cancellationToken)
        => calls.Select(selection).LoadAsync(id, cancellationToken);
}

using Microsoft.EntityFrameworkCore;
using ServiceTeams.Repairs.Data;

namespace ServiceTeams.Repairs.PlannedWorks;

[QueryType]
public static class PlannedWorkQueries
{
    /// <summary>The planned works of all teams.</summary>
    [UsePaging]
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public static IQueryable<PlannedWork> GetPlannedWorks(RepairsDb db) => db.PlannedWorks.AsNoTracking();

    /// <summary>One planned work; null when there is none.</summary>
    public static Task<PlannedWork?> GetPlannedWorkAsync(
        [ID<PlannedWork>] long id, PlannedWorkByIdDataLoader works, ISelection selection, CancellationToken cancellationToken)
        => works.Select(selection).LoadAsync(id, cancellationToken);
}

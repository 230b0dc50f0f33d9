using Microsoft.EntityFrameworkCore;
using ServiceTeams.Outreach.Data;

namespace ServiceTeams.Outreach.Coverage;

[QueryType]
public static class CoveragePlanQueries
{
    /// <summary>The coverage plans of all teams, archived ones included.</summary>
    [UsePaging]
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public static IQueryable<CoveragePlan> GetCoveragePlans(OutreachDb db) => db.Plans.AsNoTracking();

    /// <summary>One coverage plan; null when there is none.</summary>
    public static Task<CoveragePlan?> GetCoveragePlanAsync(
        [ID<CoveragePlan>] long id, CoveragePlanByIdDataLoader plans, ISelection selection, CancellationToken cancellationToken)
        => plans.Select(selection).LoadAsync(id, cancellationToken);
}

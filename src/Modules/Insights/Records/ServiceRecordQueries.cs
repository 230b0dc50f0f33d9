using Microsoft.EntityFrameworkCore;
using ServiceTeams.Insights.Data;
using ServiceTeams.Shared.PersonalData;

namespace ServiceTeams.Insights.Records;

[QueryType]
public static class ServiceRecordQueries
{
    /// <summary>The finished services of all modules.</summary>
    [UsePaging]
    [UseProjection]
    [UseFiltering<ImpersonalFilter<ServiceRecord>>]
    [UseSorting<ImpersonalSort<ServiceRecord>>]
    public static IQueryable<ServiceRecord> GetServiceRecords(InsightsDb db) => db.Records.AsNoTracking();

    /// <summary>One service record; null when there is none.</summary>
    public static Task<ServiceRecord?> GetServiceRecordAsync(
        [ID<ServiceRecord>] long id, ServiceRecordByIdDataLoader records, ISelection selection, CancellationToken cancellationToken)
        => records.Select(selection).LoadAsync(id, cancellationToken);
}

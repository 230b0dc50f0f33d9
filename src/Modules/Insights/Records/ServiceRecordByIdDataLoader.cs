using Microsoft.EntityFrameworkCore;
using ServiceTeams.Insights.Data;
using ServiceTeams.Shared.Data;

namespace ServiceTeams.Insights.Records;

/// <summary>Service records by key.</summary>
public sealed class ServiceRecordByIdDataLoader(
    IDbContextFactory<InsightsDb> factory, IBatchScheduler batchScheduler, DataLoaderOptions options)
    : ByIdDataLoader<InsightsDb, ServiceRecord>(factory, batchScheduler, options);

using Microsoft.EntityFrameworkCore;
using ServiceTeams.Insights.Data;
using ServiceTeams.Shared.Data;

namespace ServiceTeams.Insights.Campaigns;

/// <summary>Campaigns by key.</summary>
public sealed class CampaignByIdDataLoader(
    IDbContextFactory<InsightsDb> factory, IBatchScheduler batchScheduler, DataLoaderOptions options)
    : ByIdDataLoader<InsightsDb, Campaign>(factory, batchScheduler, options);

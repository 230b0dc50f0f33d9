using Microsoft.EntityFrameworkCore;
using ServiceTeams.Insights.Campaigns;
using ServiceTeams.Insights.Records;
using ServiceTeams.Insights.Rollups;
using ServiceTeams.Shared.Data;
using ServiceTeams.Shared.Watching;

namespace ServiceTeams.Insights.Data;

/// <summary>The tables of Insights.</summary>
public class InsightsDb : ModuleDb
{
    public InsightsDb(DbContextOptions<InsightsDb> options)
        : base(options)
    {
    }

    private protected InsightsDb(DbContextOptions options)
        : base(options)
    {
    }

    public DbSet<ServiceRecord> Records => Set<ServiceRecord>();

    public DbSet<Campaign> Campaigns => Set<Campaign>();

    internal DbSet<ServiceDay> Days => Set<ServiceDay>();

    internal DbSet<ServiceMonth> Months => Set<ServiceMonth>();

    internal DbSet<CampaignReach> Reach => Set<CampaignReach>();

    protected override string Module => InsightsModule.Name;

    protected override void Map(ModelBuilder model)
    {
        model.ApplyConfigurationsFromAssembly(typeof(InsightsDb).Assembly);
        model.MapChangeNotices();
    }
}

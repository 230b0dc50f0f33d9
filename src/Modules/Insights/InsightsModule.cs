using Microsoft.Extensions.DependencyInjection;
using ServiceTeams.Insights.Campaigns;
using ServiceTeams.Insights.Data;
using ServiceTeams.Insights.Demonstration;
using ServiceTeams.Insights.Reading;
using ServiceTeams.Insights.Records;
using ServiceTeams.Insights.Rollups;
using ServiceTeams.Shared.Data;
using ServiceTeams.Shared.Watching;

namespace ServiceTeams.Insights;

/// <summary>What the host calls.</summary>
public static class InsightsModule
{
    internal const string Name = "insights";

    /// <summary>Adds service records, rollups and campaigns, and what reads the outboxes of all modules into them.</summary>
    public static IRequestExecutorBuilder AddInsights(this IRequestExecutorBuilder builder)
    {
        builder.Services
            .AddModuleDb<InsightsDb, SqliteInsightsDb, SqlServerInsightsDb>(Name)
            .AddChangeFeed<InsightsDb, Campaign>(Name)
            .AddSingleton<ServiceLedger>()
            .AddSingleton<ServiceReader>()
            .AddSingleton<ReadingMetrics>()
            .AddSingleton<Books>()
            .AddSingleton<IDemonstrationData, InsightsDemonstration>()
            .AddHostedService<ReadingService>()
            .AddOptions<InsightsSettings>()
            .BindConfiguration(InsightsSettings.Section)
            .ValidateDataAnnotations()
            .ValidateOnStart();
        return builder
            .RegisterDbContextFactory<InsightsDb>()
            .AddDataLoader<ServiceRecordByIdDataLoader>()
            .AddDataLoader<CampaignByIdDataLoader>()
            .AddDataLoader<ReachedByDayDataLoader>()
            .AddDataLoader<CampaignWeeksDataLoader>()
            .AddDataLoader<CampaignHeartsDataLoader>()
            .AddDataLoader<CampaignTeamsDataLoader>()
            .AddDataLoader<CampaignCustomerKindsDataLoader>()
            .AddTypeExtension(typeof(ServiceRecordQueries))
            .AddTypeExtension(typeof(ServiceRecordNode))
            .AddTypeExtension(typeof(ServiceRecordGroups))
            .AddTypeExtension(typeof(RecordsOfTeam))
            .AddTypeExtension(typeof(RecordsOfCommunity))
            .AddTypeExtension(typeof(RecordsOfCustomer))
            .AddTypeExtension(typeof(ReadingQueries))
            .AddTypeExtension(typeof(RetryParkedService))
            .AddTypeExtension(typeof(CampaignQueries))
            .AddTypeExtension(typeof(CampaignWeekQueries))
            .AddTypeExtension(typeof(CampaignWeekFields))
            .AddTypeExtension(typeof(CampaignNode))
            .AddTypeExtension(typeof(CampaignProgressFields))
            .AddTypeExtension(typeof(CampaignTeamFields))
            .AddTypeExtension(typeof(CampaignsOfTeam))
            .AddTypeExtension(typeof(PlanCampaign))
            .AddTypeExtension(typeof(ChangeCampaign))
            .AddTypeExtension(typeof(CampaignWatching))
            .AddTypeExtension(typeof(CloseCampaign));
    }
}

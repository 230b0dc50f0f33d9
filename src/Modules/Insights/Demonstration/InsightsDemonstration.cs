using Microsoft.EntityFrameworkCore;
using ServiceTeams.Insights.Campaigns;
using ServiceTeams.Insights.Data;
using ServiceTeams.Insights.Reading;
using ServiceTeams.Insights.Records;
using ServiceTeams.Registry.Demonstration;
using ServiceTeams.Registry.Teams;
using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.Data;
using ServiceTeams.Shared.Time;

namespace ServiceTeams.Insights.Demonstration;

/// <summary>The campaign, the history, and what the other modules' demonstration data has told: entered as readers enter it.</summary>
internal sealed class InsightsDemonstration(
    IDbContextFactory<InsightsDb> factory,
    DemonstrationPlaces places,
    TeamTrees trees,
    ServiceLedger ledger,
    ServiceReader reader,
    LocalCalendar calendar) : IDemonstrationData
{
    private const string CampaignName = "五心服务进万家";
    private const int Goal = 10_000;

    private static readonly DateOnly s_start = new(2014, 7, 1);
    private static readonly DateOnly s_end = new(2015, 6, 30);
    private static readonly Signature s_signature = new("demonstration", new DateTime(2014, 6, 20, 0, 0, 0, DateTimeKind.Utc));

    public async Task<int> LoadAsync(CancellationToken cancellationToken)
    {
        await using var db = await factory.CreateDbContextAsync(cancellationToken);
        if (!await db.IsEmptyAsync<ServiceRecord>(cancellationToken) || !await db.IsEmptyAsync<Campaign>(cancellationToken))
        {
            return 0;
        }

        var beijing = await places.InBeijingAsync(cancellationToken);
        if (beijing.Count == 0)
        {
            return 0;
        }

        var team = await trees.TopOfAsync(beijing[0].TeamId, cancellationToken);
        db.Add(Campaign.Plan(new CampaignPlan(CampaignName, s_start, s_end, Goal, team), s_signature));
        var rows = await db.SaveChangesAsync(cancellationToken);

        var history = BeijingHistory.Tell(beijing, s_start, calendar).Select(fact => ServiceRecord.Of(fact, calendar));
        rows += await ledger.EnterAsync([.. history], cancellationToken);
        while (await reader.ReadAsync(cancellationToken) is > 0 and var read)
        {
            rows += read;
        }

        return rows;
    }
}

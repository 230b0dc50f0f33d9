using Microsoft.EntityFrameworkCore;
using ServiceTeams.Insights.Data;
using ServiceTeams.Registry.Teams;
using ServiceTeams.Shared.Outbox;

namespace ServiceTeams.Insights.Campaigns;

/// <summary>The weeks of campaigns, by heart: the same few statements for all campaigns as of the same day.</summary>
public sealed class CampaignWeeksDataLoader(
    IDbContextFactory<InsightsDb> factory, TeamTrees trees, IBatchScheduler batchScheduler, DataLoaderOptions options)
    : GroupedDataLoader<CampaignAsOf, CampaignWeek>(batchScheduler, options)
{
    protected override async Task<ILookup<CampaignAsOf, CampaignWeek>> LoadGroupedBatchAsync(
        IReadOnlyList<CampaignAsOf> keys, CancellationToken cancellationToken)
    {
        await using var db = await factory.CreateDbContextAsync(cancellationToken);
        List<(CampaignAsOf Key, CampaignWeek Week)> weeks = [];
        foreach (var day in keys.GroupBy(key => key.AsOf, key => key.CampaignId))
        {
            long[] ids = [.. day];
            var campaigns = await db.Campaigns.AsNoTracking().Where(campaign => ids.AsEnumerable().Contains(campaign.Id)).ToListAsync(cancellationToken);
            var days = (await ServicesAsync(db, campaigns, day.Key, cancellationToken))
                .Concat(await ReachedAsync(db, ids, cancellationToken))
                .Where(part => part.Day <= day.Key)
                .ToLookup(part => part.CampaignId);
            foreach (var campaign in campaigns)
            {
                var until = campaign.LastDay < day.Key ? campaign.LastDay : day.Key;
                var parts = days[campaign.Id].ToLookup(
                    part => (CampaignWeek.MondayOf(part.Day), part.Heart), part => (part.Services, part.NewCustomers));
                weeks.AddRange(CampaignWeek.Of(campaign.Id, campaign.StartsOn, until, parts)
                    .Select(week => (new CampaignAsOf(campaign.Id, day.Key), week)));
            }
        }

        return weeks.ToLookup(week => week.Key, week => week.Week);
    }

    // From the rollups, day by day.
    private async Task<IEnumerable<Part>> ServicesAsync(
        InsightsDb db, List<Campaign> campaigns, DateOnly asOf, CancellationToken cancellationToken)
    {
        long[] ids = [.. campaigns.Select(campaign => campaign.Id)];
        long[] tops = [.. campaigns.Select(campaign => campaign.TeamId).OfType<long>().Distinct()];

        // Which team counts for which is known to Registry, so it comes along: as texts, because a list of pairs is no parameter.
        string[] below = [.. (await trees.BelowAsync(tops, cancellationToken)).SelectMany(teams => teams, (teams, team) => $"{teams.Key}/{team}")];
        var services =
            from campaign in db.Campaigns.Where(campaign => ids.AsEnumerable().Contains(campaign.Id))
            from day in db.Days
            where day.Day >= campaign.StartsOn && day.Day <= campaign.LastDay && day.Day <= asOf
            where campaign.TeamId == null || below.AsEnumerable().Contains(campaign.TeamId.ToString() + "/" + day.TeamId.ToString())
            group day by new { campaign.Id, day.Day, day.Heart } into one
            select new { one.Key, Services = one.Sum(day => day.Services) };
        return (await services.ToListAsync(cancellationToken)).Select(day => new Part(day.Key.Id, day.Key.Day, day.Key.Heart, day.Services, 0));
    }

    // From the campaigns' sets: each customer once for a heart, on the first day.
    private static async Task<IEnumerable<Part>> ReachedAsync(InsightsDb db, long[] ids, CancellationToken cancellationToken)
        => (await db.Reach
                .Where(reach => ids.AsEnumerable().Contains(reach.CampaignId))
                .GroupBy(reach => new { reach.CampaignId, reach.Heart, reach.CustomerId })
                .Select(customer => new { customer.Key.CampaignId, customer.Key.Heart, Day = customer.Min(reach => reach.FirstServedOn) })
                .GroupBy(customer => new { customer.CampaignId, customer.Heart, customer.Day })
                .Select(day => new { day.Key, Customers = day.Count() })
                .ToListAsync(cancellationToken))
            .Select(day => new Part(day.Key.CampaignId, day.Key.Day, day.Key.Heart, 0, day.Customers));

    private readonly record struct Part(long CampaignId, DateOnly Day, Heart Heart, int Services, int NewCustomers);
}

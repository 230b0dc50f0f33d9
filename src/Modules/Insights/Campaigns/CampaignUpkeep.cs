using Microsoft.EntityFrameworkCore;
using ServiceTeams.Insights.Data;
using ServiceTeams.Insights.Records;
using ServiceTeams.Registry.Teams;
using ServiceTeams.Shared.Data;

namespace ServiceTeams.Insights.Campaigns;

/// <summary>Keeps the sets of the campaigns with the records, also when a campaign comes, or changes, after its records.</summary>
internal static class CampaignUpkeep
{
    private const string Customers = "[CampaignId], [CustomerId], [TeamId], [Heart], [CustomerKind], [FirstServedOn]";

    /// <summary>Adds the customers of new records to every campaign they count for.</summary>
    public static async Task AddToCampaignsAsync(
        this InsightsDb db, IReadOnlyList<ServiceRecord> records, TeamTrees trees, CancellationToken cancellationToken)
    {
        var served = records.Where(record => record.CustomerId is not null).ToArray();
        if (served.Length == 0)
        {
            return;
        }

        var (first, last) = (served.Min(record => record.DeliveredOn), served.Max(record => record.DeliveredOn));
        var campaigns = await db.Campaigns.AsNoTracking()
            .Where(campaign => campaign.StartsOn <= last && campaign.LastDay >= first)
            .ToListAsync(cancellationToken);
        if (campaigns.Count == 0)
        {
            return;
        }

        var below = await BelowAsync(campaigns, trees, cancellationToken);
        var reached =
            from campaign in campaigns
            from record in served
            where record.DeliveredOn >= campaign.StartsOn && record.DeliveredOn <= campaign.LastDay
            where campaign.TeamId is not { } top || below[top].Contains(record.TeamId)
            group record by (Campaign: campaign.Id, Customer: record.CustomerId!.Value, record.TeamId, record.Heart) into one
            orderby one.Key
            select new CampaignReach(
                one.Key.Campaign,
                one.Key.Customer,
                one.Key.TeamId,
                one.Key.Heart,
                one.First().CustomerKind,
                one.Min(record => record.DeliveredOn));
        CampaignReach[] reach = [.. reached];
        await db.MergeAsync(reach, Merge, cancellationToken);
        foreach (var campaign in reach.Select(one => one.CampaignId).Distinct())
        {
            db.Notice<Campaign>(campaign);
        }

        await db.SaveChangesAsync(cancellationToken);
    }

    /// <summary>Makes the set of a campaign from the records. The caller has the turn.</summary>
    public static async Task FillAsync(
        this InsightsDb db, Campaign campaign, TeamTrees trees, CancellationToken cancellationToken)
    {
        await db.Reach.Where(reach => reach.CampaignId == campaign.Id).ExecuteDeleteAsync(cancellationToken);
        var counted = CountedSql(db, campaign, await BelowAsync([campaign], trees, cancellationToken));
        var fill = $"INSERT INTO {db.TableOf<CampaignReach>()} ({Customers}) {counted}";
        await db.Database.ExecuteSqlRawAsync(fill, PeriodOf(campaign), cancellationToken);
    }

    /// <summary>Where the set of a campaign is not what the records say: a row that is too many or missing.</summary>
    public static async Task<IReadOnlyList<string>> DifferencesAsync(
        this InsightsDb db, Campaign campaign, TeamTrees trees, CancellationToken cancellationToken)
    {
        var counted = CountedSql(db, campaign, await BelowAsync([campaign], trees, cancellationToken));
        var kept = $"SELECT {Customers} FROM {db.TableOf<CampaignReach>()} WHERE [CampaignId] = {campaign.Id}";
        return await db.ExceptAsync($"Campaign {campaign.Id}", kept, counted, PeriodOf(campaign), cancellationToken);
    }

    private static object[] PeriodOf(Campaign campaign) => [campaign.StartsOn, campaign.LastDay];

    private static string CountedSql(InsightsDb db, Campaign campaign, IReadOnlyDictionary<long, HashSet<long>> below)
    {
        var teams = campaign.TeamId is { } top ? $" AND [TeamId] IN ({string.Join(", ", below[top])})" : "";
        return $"SELECT {campaign.Id}, [CustomerId], [TeamId], [Heart], MIN([CustomerKind]), MIN([DeliveredOn]) "
            + $"FROM {db.TableOf<ServiceRecord>()} "
            + $"WHERE [CustomerId] IS NOT NULL AND [DeliveredOn] >= {{0}} AND [DeliveredOn] <= {{1}}{teams} "
            + "GROUP BY [CustomerId], [TeamId], [Heart]";
    }

    private static async Task<IReadOnlyDictionary<long, HashSet<long>>> BelowAsync(
        IEnumerable<Campaign> campaigns, TeamTrees trees, CancellationToken cancellationToken)
    {
        long[] tops = [.. campaigns.Select(campaign => campaign.TeamId).OfType<long>().Distinct()];
        return tops.Length == 0
            ? new Dictionary<long, HashSet<long>>()
            : (await trees.BelowAsync(tops, cancellationToken)).ToDictionary(teams => teams.Key, teams => teams.ToHashSet());
    }

    private static string Merge(string column, string value)
        => column.Contains(nameof(CampaignReach.FirstServedOn), StringComparison.Ordinal)
            ? $"CASE WHEN {value} < {column} THEN {value} ELSE {column} END"
            : $"COALESCE({column}, {value})";
}

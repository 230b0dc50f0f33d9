using Microsoft.EntityFrameworkCore;
using ServiceTeams.Insights.Data;

namespace ServiceTeams.Insights.Campaigns;

/// <summary>How many customers a campaign reached on a day for the first time.</summary>
public readonly record struct ReachedOnDay(DateOnly Day, int Customers);

/// <summary>The days of campaigns on which somebody new was served: one statement for all campaigns of a level.</summary>
public sealed class ReachedByDayDataLoader(
    IDbContextFactory<InsightsDb> factory, IBatchScheduler batchScheduler, DataLoaderOptions options)
    : GroupedDataLoader<long, ReachedOnDay>(batchScheduler, options)
{
    protected override async Task<ILookup<long, ReachedOnDay>> LoadGroupedBatchAsync(
        IReadOnlyList<long> keys, CancellationToken cancellationToken)
    {
        await using var db = await factory.CreateDbContextAsync(cancellationToken);
        var days = await db.Reach
            .Where(reach => keys.Contains(reach.CampaignId))
            .GroupBy(reach => new { reach.CampaignId, reach.CustomerId })
            .Select(customer => new { customer.Key.CampaignId, Day = customer.Min(reach => reach.FirstServedOn) })
            .GroupBy(customer => new { customer.CampaignId, customer.Day })
            .Select(day => new { day.Key.CampaignId, day.Key.Day, Customers = day.Count() })
            .ToListAsync(cancellationToken);
        return days.ToLookup(day => day.CampaignId, day => new ReachedOnDay(day.Day, day.Customers));
    }
}

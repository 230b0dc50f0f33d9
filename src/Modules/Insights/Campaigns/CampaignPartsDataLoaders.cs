using Microsoft.EntityFrameworkCore;
using ServiceTeams.Insights.Data;

namespace ServiceTeams.Insights.Campaigns;

/// <summary>A campaign at the end of a day.</summary>
public readonly record struct CampaignAsOf(long CampaignId, DateOnly AsOf);

/// <summary>Counts the different customers of campaigns by something: one statement for all campaigns as of the same day.</summary>
public abstract class CampaignPartsDataLoader<TPart>(
    IDbContextFactory<InsightsDb> factory, IBatchScheduler batchScheduler, DataLoaderOptions options)
    : GroupedDataLoader<CampaignAsOf, TPart>(batchScheduler, options)
    where TPart : class
{
    protected override async Task<ILookup<CampaignAsOf, TPart>> LoadGroupedBatchAsync(
        IReadOnlyList<CampaignAsOf> keys, CancellationToken cancellationToken)
    {
        await using var db = await factory.CreateDbContextAsync(cancellationToken);
        List<(CampaignAsOf Key, TPart Part)> parts = [];
        foreach (var day in keys.GroupBy(key => key.AsOf, key => key.CampaignId))
        {
            var counted = await CountAsync(db, [.. day], day.Key, cancellationToken);
            parts.AddRange(counted.Select(part => (new CampaignAsOf(part.CampaignId, day.Key), part.Part)));
        }

        return parts.ToLookup(part => part.Key, part => part.Part);
    }

    /// <summary>The parts of these campaigns, in the order in which they are shown.</summary>
    protected abstract Task<IEnumerable<(long CampaignId, TPart Part)>> CountAsync(
        InsightsDb db, long[] campaigns, DateOnly asOf, CancellationToken cancellationToken);
}

/// <summary>By heart.</summary>
public sealed class CampaignHeartsDataLoader(
    IDbContextFactory<InsightsDb> factory, IBatchScheduler batchScheduler, DataLoaderOptions options)
    : CampaignPartsDataLoader<CampaignHeart>(factory, batchScheduler, options)
{
    protected override async Task<IEnumerable<(long CampaignId, CampaignHeart Part)>> CountAsync(
        InsightsDb db, long[] campaigns, DateOnly asOf, CancellationToken cancellationToken)
        => (await db.Reach
                .Where(reach => campaigns.AsEnumerable().Contains(reach.CampaignId) && reach.FirstServedOn <= asOf)
                .GroupBy(reach => new { reach.CampaignId, reach.Heart })
                .Select(part => new { part.Key, Customers = part.Select(reach => reach.CustomerId).Distinct().Count() })
                .ToListAsync(cancellationToken))
            .OrderBy(part => part.Key.Heart)
            .Select(part => (part.Key.CampaignId, new CampaignHeart(part.Key.Heart, part.Customers)));
}

/// <summary>By team, those with the most customers first.</summary>
public sealed class CampaignTeamsDataLoader(
    IDbContextFactory<InsightsDb> factory, IBatchScheduler batchScheduler, DataLoaderOptions options)
    : CampaignPartsDataLoader<CampaignTeam>(factory, batchScheduler, options)
{
    protected override async Task<IEnumerable<(long CampaignId, CampaignTeam Part)>> CountAsync(
        InsightsDb db, long[] campaigns, DateOnly asOf, CancellationToken cancellationToken)
        => (await db.Reach
                .Where(reach => campaigns.AsEnumerable().Contains(reach.CampaignId) && reach.FirstServedOn <= asOf)
                .GroupBy(reach => new { reach.CampaignId, reach.TeamId })
                .Select(part => new { part.Key, Customers = part.Select(reach => reach.CustomerId).Distinct().Count() })
                .ToListAsync(cancellationToken))
            .OrderByDescending(part => part.Customers)
            .ThenBy(part => part.Key.TeamId)
            .Select(part => (part.Key.CampaignId, new CampaignTeam(part.Key.TeamId, part.Customers)));
}

/// <summary>By kind of customer.</summary>
public sealed class CampaignCustomerKindsDataLoader(
    IDbContextFactory<InsightsDb> factory, IBatchScheduler batchScheduler, DataLoaderOptions options)
    : CampaignPartsDataLoader<CampaignCustomerKind>(factory, batchScheduler, options)
{
    // Of two rows of a customer one may be from before the customer was registered: the kind that is known counts.
    protected override async Task<IEnumerable<(long CampaignId, CampaignCustomerKind Part)>> CountAsync(
        InsightsDb db, long[] campaigns, DateOnly asOf, CancellationToken cancellationToken)
        => (await db.Reach
                .Where(reach => campaigns.AsEnumerable().Contains(reach.CampaignId) && reach.FirstServedOn <= asOf)
                .GroupBy(reach => new { reach.CampaignId, reach.CustomerId })
                .Select(customer => new { customer.Key.CampaignId, Kind = customer.Min(reach => reach.CustomerKind) })
                .GroupBy(customer => new { customer.CampaignId, customer.Kind })
                .Select(part => new { part.Key, Customers = part.Count() })
                .ToListAsync(cancellationToken))
            .OrderBy(part => part.Key.Kind is null)
            .ThenBy(part => part.Key.Kind)
            .Select(part => (part.Key.CampaignId, new CampaignCustomerKind(part.Key.Kind, part.Customers)));
}

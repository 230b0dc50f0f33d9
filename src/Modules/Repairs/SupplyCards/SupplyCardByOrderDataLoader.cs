using Microsoft.EntityFrameworkCore;
using ServiceTeams.Repairs.Data;

namespace ServiceTeams.Repairs.SupplyCards;

/// <summary>The cards of orders: after a revocation the newest one.</summary>
public sealed class SupplyCardByOrderDataLoader(
    IDbContextFactory<RepairsDb> factory, IBatchScheduler batchScheduler, DataLoaderOptions options)
    : BatchDataLoader<long, SupplyCard>(batchScheduler, options)
{
    protected override async Task<IReadOnlyDictionary<long, SupplyCard>> LoadBatchAsync(
        IReadOnlyList<long> keys, CancellationToken cancellationToken)
    {
        await using var db = await factory.CreateDbContextAsync(cancellationToken);
        var cards = await db.SupplyCards.AsNoTracking()
            .Where(card => keys.Contains(card.OrderId))
            .OrderByDescending(card => card.Id)
            .ToListAsync(cancellationToken);
        return cards.DistinctBy(card => card.OrderId).ToDictionary(card => card.OrderId);
    }
}

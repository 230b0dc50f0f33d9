using Microsoft.EntityFrameworkCore;
using ServiceTeams.Repairs.Data;

namespace ServiceTeams.Repairs.SupplyCards;

/// <summary>What was paid back of cards, in the order it was.</summary>
public sealed class RepaymentsByCardDataLoader(
    IDbContextFactory<RepairsDb> factory, IBatchScheduler batchScheduler, DataLoaderOptions options)
    : GroupedDataLoader<long, SupplyCardRepayment>(batchScheduler, options)
{
    protected override async Task<ILookup<long, SupplyCardRepayment>> LoadGroupedBatchAsync(
        IReadOnlyList<long> keys, CancellationToken cancellationToken)
    {
        await using var db = await factory.CreateDbContextAsync(cancellationToken);
        var repayments = await db.Repayments.AsNoTracking()
            .Where(repayment => keys.Contains(repayment.CardId))
            .OrderBy(repayment => repayment.Id)
            .ToListAsync(cancellationToken);
        return repayments.ToLookup(repayment => repayment.CardId);
    }
}

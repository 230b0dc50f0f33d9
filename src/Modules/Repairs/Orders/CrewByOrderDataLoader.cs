using Microsoft.EntityFrameworkCore;
using ServiceTeams.Repairs.Data;

namespace ServiceTeams.Repairs.Orders;

/// <summary>The keys of the members who were sent to orders.</summary>
public sealed class CrewByOrderDataLoader(
    IDbContextFactory<RepairsDb> factory, IBatchScheduler batchScheduler, DataLoaderOptions options)
    : GroupedDataLoader<long, long>(batchScheduler, options)
{
    protected override async Task<ILookup<long, long>> LoadGroupedBatchAsync(
        IReadOnlyList<long> keys, CancellationToken cancellationToken)
    {
        await using var db = await factory.CreateDbContextAsync(cancellationToken);
        var crew = await db.Crews.AsNoTracking()
            .Where(member => keys.Contains(member.OrderId))
            .OrderBy(member => member.MemberId)
            .ToListAsync(cancellationToken);
        return crew.ToLookup(member => member.OrderId, member => member.MemberId);
    }
}

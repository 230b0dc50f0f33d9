using Microsoft.EntityFrameworkCore;
using ServiceTeams.Outreach.Data;

namespace ServiceTeams.Outreach.Sessions;

/// <summary>The keys of the members who hold sessions.</summary>
public sealed class MembersBySessionDataLoader(
    IDbContextFactory<OutreachDb> factory, IBatchScheduler batchScheduler, DataLoaderOptions options)
    : GroupedDataLoader<long, long>(batchScheduler, options)
{
    protected override async Task<ILookup<long, long>> LoadGroupedBatchAsync(
        IReadOnlyList<long> keys, CancellationToken cancellationToken)
    {
        await using var db = await factory.CreateDbContextAsync(cancellationToken);
        var members = await db.Members.AsNoTracking()
            .Where(member => member.Booked && keys.Contains(member.SessionId))
            .OrderBy(member => member.MemberId)
            .ToListAsync(cancellationToken);
        return members.ToLookup(member => member.SessionId, member => member.MemberId);
    }
}

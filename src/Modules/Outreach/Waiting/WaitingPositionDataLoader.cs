using Microsoft.EntityFrameworkCore;
using ServiceTeams.Outreach.Data;

namespace ServiceTeams.Outreach.Waiting;

/// <summary>How many requests of the same list are to be served until it is this one's turn: 1 for the first. Only for those that wait.</summary>
public sealed class WaitingPositionDataLoader(
    IDbContextFactory<OutreachDb> factory, IBatchScheduler batchScheduler, DataLoaderOptions options)
    : BatchDataLoader<long, int?>(batchScheduler, options)
{
    protected override async Task<IReadOnlyDictionary<long, int?>> LoadBatchAsync(
        IReadOnlyList<long> keys, CancellationToken cancellationToken)
    {
        await using var db = await factory.CreateDbContextAsync(cancellationToken);
        return await db.Sessions.AsNoTracking()
            .Where(session => keys.Contains(session.Id) && session.Waiting)
            .Select(session => new
            {
                session.Id,
                Before = db.Sessions.Count(other => other.Waiting
                    && other.TeamId == session.TeamId
                    && other.Kind == session.Kind
                    && other.WaitingNumber < session.WaitingNumber),
            })
            .ToDictionaryAsync(row => row.Id, row => (int?)(row.Before + 1), cancellationToken);
    }
}

using Microsoft.EntityFrameworkCore;
using ServiceTeams.Shared.Data;

namespace ServiceTeams.Shared.Outbox;

/// <summary>The outbox in a module's own tables.</summary>
internal sealed class ModuleOutbox<TDb>(string module, IDbContextFactory<TDb> factory) : IOutbox
    where TDb : ModuleDb
{
    public string Module => module;

    public async Task<IReadOnlyList<OutboxMessage>> LeaseAsync(int count, OutboxLease lease, CancellationToken cancellationToken)
    {
        await using var db = await factory.CreateDbContextAsync(cancellationToken);
        var sql = OutboxSql.Lease(db.TableOf<OutboxMessage>(), db.Database.IsSqlite());
        var messages = await db.Set<OutboxMessage>()
            .FromSqlRaw(sql, count, lease.Id, lease.TakenAt, lease.Until)
            .AsNoTracking()
            .ToListAsync(cancellationToken);
        return [.. messages.OrderBy(message => message.Id)];
    }

    public async Task MarkReadAsync(IReadOnlyList<long> ids, OutboxLease lease, DateTime at, CancellationToken cancellationToken)
    {
        await using var db = await factory.CreateDbContextAsync(cancellationToken);
        await Held(db, ids, lease).ExecuteUpdateAsync(
            set => set.SetProperty(message => message.ReadAt, at).SetProperty(message => message.Reason, (string?)null), cancellationToken);
    }

    public async Task PutOffAsync(
        IReadOnlyList<long> ids, OutboxLease lease, DateTime until, string reason, CancellationToken cancellationToken)
    {
        await using var db = await factory.CreateDbContextAsync(cancellationToken);
        await Held(db, ids, lease).ExecuteUpdateAsync(
            set => set
                .SetProperty(message => message.Lease, (Guid?)null)
                .SetProperty(message => message.DueAt, until)
                .SetProperty(message => message.Reason, Short(reason)),
            cancellationToken);
    }

    public async Task ParkAsync(
        IReadOnlyList<long> ids, OutboxLease lease, DateTime at, string reason, CancellationToken cancellationToken)
    {
        await using var db = await factory.CreateDbContextAsync(cancellationToken);
        await Held(db, ids, lease).ExecuteUpdateAsync(
            set => set
                .SetProperty(message => message.Lease, (Guid?)null)
                .SetProperty(message => message.ParkedAt, at)
                .SetProperty(message => message.Reason, Short(reason)),
            cancellationToken);
    }

    public async Task<IReadOnlyList<OutboxMessage>> ParkedAsync(int count, CancellationToken cancellationToken)
    {
        await using var db = await factory.CreateDbContextAsync(cancellationToken);
        return await Parked(db)
            .OrderBy(message => message.ParkedAt)
            .ThenBy(message => message.Id)
            .Take(count)
            .ToListAsync(cancellationToken);
    }

    public async Task<OutboxMessage?> RetryAsync(Guid key, string by, DateTime at, CancellationToken cancellationToken)
    {
        await using var db = await factory.CreateDbContextAsync(cancellationToken);
        var message = await Parked(db).FirstOrDefaultAsync(message => message.Key == key, cancellationToken);
        var freed = await Parked(db).Where(parked => parked.Key == key).ExecuteUpdateAsync(
            set => set
                .SetProperty(parked => parked.ParkedAt, (DateTime?)null)
                .SetProperty(parked => parked.DueAt, (DateTime?)null)
                .SetProperty(parked => parked.Attempts, 0)
                .SetProperty(parked => parked.RetriedBy, by)
                .SetProperty(parked => parked.RetriedAt, at),
            cancellationToken);
        return freed == 1 ? message : null;
    }

    public async Task<OutboxState> LookAsync(CancellationToken cancellationToken)
    {
        await using var db = await factory.CreateDbContextAsync(cancellationToken);
        var waiting = db.Set<OutboxMessage>().Where(message => message.ReadAt == null && message.ParkedAt == null);
        return new OutboxState(
            await waiting.CountAsync(cancellationToken),
            await waiting
                .OrderBy(message => message.Id)
                .Select(message => (DateTime?)message.WrittenAt)
                .FirstOrDefaultAsync(cancellationToken),
            await Parked(db).CountAsync(cancellationToken));
    }

    private static IQueryable<OutboxMessage> Parked(TDb db)
        => db.Set<OutboxMessage>().AsNoTracking().Where(message => message.ParkedAt != null);

    private static IQueryable<OutboxMessage> Held(TDb db, IReadOnlyList<long> ids, OutboxLease lease)
        => db.Set<OutboxMessage>().Where(message =>
            EF.Parameter(ids).Contains(message.Id) && message.Lease == lease.Id && message.ReadAt == null && message.ParkedAt == null);

    private static string Short(string reason)
        => reason.Length <= OutboxMessage.ReasonLength ? reason : reason[..OutboxMessage.ReasonLength];
}

using Microsoft.EntityFrameworkCore;

namespace ServiceTeams.Shared.Data;

/// <summary>Loads rows by key, one query for all that a level of a request asks for.</summary>
public abstract class ByIdDataLoader<TDb, T>(
    IDbContextFactory<TDb> factory, IBatchScheduler batchScheduler, DataLoaderOptions options)
    : BatchDataLoader<long, T>(batchScheduler, options)
    where TDb : ModuleDb
    where T : class, IEntity
{
    /// <inheritdoc />
    protected override async Task<IReadOnlyDictionary<long, T>> LoadBatchAsync(
        IReadOnlyList<long> keys, CancellationToken cancellationToken)
    {
        await using var db = await factory.CreateDbContextAsync(cancellationToken);
        return await db.Set<T>().AsNoTracking()
            .Where(thing => keys.Contains(thing.Id))
            .ToDictionaryAsync(thing => thing.Id, cancellationToken);
    }
}

using Microsoft.EntityFrameworkCore;

namespace ServiceTeams.Shared.Data;

/// <summary>Loads rows by key, one query for all that a level of a request asks for.</summary>
public abstract class ByIdDataLoader<TDb, T>(
    IDbContextFactory<TDb> factory, IBatchScheduler batchScheduler, DataLoaderOptions options)
    : BatchDataLoader<long, T>(batchScheduler, options)
    where TDb : ModuleDb
    where T : class, IEntity
{
    /// <summary>The row with the key; null without one, and when there is no such row.</summary>
    public Task<T?> LoadOptionalAsync(long? key, CancellationToken cancellationToken)
        => key is { } known ? LoadAsync(known, cancellationToken) : Task.FromResult<T?>(null);

    /// <inheritdoc />
    protected override async Task<IReadOnlyDictionary<long, T>> LoadBatchAsync(
        IReadOnlyList<long> keys, CancellationToken cancellationToken)
    {
        await using var db = await factory.CreateDbContextAsync(cancellationToken);
        return await ByIdQueries<TDb, T>.LoadAsync(db, keys, cancellationToken);
    }
}

using Microsoft.EntityFrameworkCore;

namespace ServiceTeams.Shared.Data;

/// <summary>
/// Loads rows by key, one query for all that a level of a request asks for; of them the columns that are selected, when the resolver
/// says <c>loader.Select(selection)</c>.
/// </summary>
public abstract class ByIdDataLoader<TDb, T>(
    IDbContextFactory<TDb> factory, IBatchScheduler batchScheduler, DataLoaderOptions options)
    : StatefulBatchDataLoader<long, T>(batchScheduler, options)
    where TDb : ModuleDb
    where T : class, IEntity
{
    /// <inheritdoc />
    protected override async Task<IReadOnlyDictionary<long, T>> LoadBatchAsync(
        IReadOnlyList<long> keys, DataLoaderFetchContext<T> context, CancellationToken cancellationToken)
    {
        await using var db = await factory.CreateDbContextAsync(cancellationToken);
        return await ByIdQueries<TDb, T>.LoadAsync(db, keys, context.GetSelector(), cancellationToken);
    }
}

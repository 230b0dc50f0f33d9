namespace Cacao;

/// <summary>Loads many values for each key, all keys of a level at once.</summary>
/// <typeparam name="TKey">The type of the keys.</typeparam>
/// <typeparam name="TValue">The type of the values.</typeparam>
public abstract class GroupedDataLoader<TKey, TValue>(IBatchScheduler batchScheduler, DataLoaderOptions options)
    : DataLoaderBase<TKey, TValue[]>(batchScheduler, options) where TKey : notnull
{
    /// <summary>Loads the values of different keys. A key without values gives an empty array; an exception fails all of them.</summary>
    protected abstract Task<ILookup<TKey, TValue>> LoadGroupedBatchAsync(IReadOnlyList<TKey> keys, CancellationToken cancellationToken);

    internal override async Task<Func<TKey, TValue[]?>> FetchAsync(
        IReadOnlyList<TKey> keys, DataLoaderFetchContext<TValue[]> context, CancellationToken cancellationToken)
    {
        var values = await LoadGroupedBatchAsync(keys, cancellationToken).ConfigureAwait(false);
        return key => [.. values[key]];
    }
}

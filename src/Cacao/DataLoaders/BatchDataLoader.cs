namespace Cacao;

/// <summary>Loads one value for each key, all keys of a level at once.</summary>
/// <typeparam name="TKey">The type of the keys.</typeparam>
/// <typeparam name="TValue">The type of the values.</typeparam>
public abstract class BatchDataLoader<TKey, TValue>(IBatchScheduler batchScheduler, DataLoaderOptions options)
    : DataLoaderBase<TKey, TValue>(batchScheduler, options) where TKey : notnull
{
    /// <summary>Loads the values of different keys. A key without a value is left out; an exception fails all of them.</summary>
    protected abstract Task<IReadOnlyDictionary<TKey, TValue>> LoadBatchAsync(IReadOnlyList<TKey> keys, CancellationToken cancellationToken);

    internal override async Task<Func<TKey, TValue?>> FetchAsync(
        IReadOnlyList<TKey> keys, DataLoaderFetchContext<TValue> context, CancellationToken cancellationToken)
    {
        var values = await LoadBatchAsync(keys, cancellationToken).ConfigureAwait(false);
        return key => values.TryGetValue(key, out var value) ? value : default;
    }
}

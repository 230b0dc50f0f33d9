using System.Runtime.InteropServices;

namespace Cacao;

/// <summary>What all data loaders share: a cache for the request and a batch of keys that waits for its dispatch.</summary>
/// <typeparam name="TKey">The type of the keys.</typeparam>
/// <typeparam name="TValue">The type of the values.</typeparam>
public abstract class DataLoaderBase<TKey, TValue> : IDataLoader<TKey, TValue> where TKey : notnull
{
    private readonly Lock _lock = new();
    private readonly Dictionary<TKey, Task<TValue?>> _cache = [];
    private readonly IBatchScheduler _scheduler;
    private readonly int _maxBatchSize;
    private Dictionary<TKey, TaskCompletionSource<TValue?>> _waiting = [];

    /// <summary>Takes what the server provides.</summary>
    protected DataLoaderBase(IBatchScheduler batchScheduler, DataLoaderOptions options)
    {
        _scheduler = batchScheduler;
        _maxBatchSize = options.MaxBatchSize > 0 ? options.MaxBatchSize : int.MaxValue;
        batchScheduler.Register(this);
    }

    /// <inheritdoc />
    public Task<TValue?> LoadAsync(TKey key, CancellationToken cancellationToken = default)
    {
        lock (_lock)
        {
            ref var cached = ref CollectionsMarshal.GetValueRefOrAddDefault(_cache, key, out var exists);
            if (!exists)
            {
                cached = Enqueue(key, cancellationToken);
            }

            return cached!;
        }
    }

    /// <inheritdoc />
    public async Task<IReadOnlyList<TValue?>> LoadAsync(IReadOnlyCollection<TKey> keys, CancellationToken cancellationToken = default)
        => await Task.WhenAll(keys.Select(key => LoadAsync(key, cancellationToken))).ConfigureAwait(false);

    /// <inheritdoc />
    public void SetCacheEntry(TKey key, Task<TValue?> value)
    {
        lock (_lock)
        {
            _cache.TryAdd(key, value);
        }
    }

    /// <inheritdoc />
    public void RemoveCacheEntry(TKey key)
    {
        lock (_lock)
        {
            _cache.Remove(key);
        }
    }

    /// <inheritdoc />
    public void ClearCache()
    {
        lock (_lock)
        {
            _cache.Clear();
        }
    }

    async Task<object?> IDataLoader.LoadAsync(object key, CancellationToken cancellationToken)
        => await LoadAsync((TKey)key, cancellationToken).ConfigureAwait(false);

    /// <summary>Loads the values of different keys; a key that is missing in the answer has no value.</summary>
    private protected abstract Task<Func<TKey, TValue?>> FetchAsync(IReadOnlyList<TKey> keys, CancellationToken cancellationToken);

    private Task<TValue?> Enqueue(TKey key, CancellationToken cancellationToken)
    {
        if (_waiting.Count == 0)
        {
            _scheduler.Schedule(() => DispatchAsync(cancellationToken));
        }

        // Continuations run inline: what a woken resolver asks for next joins the next batch (IBatchScheduler.Publish).
        var waiting = new TaskCompletionSource<TValue?>();
        _waiting.Add(key, waiting);
        return waiting.Task;
    }

    private async Task DispatchAsync(CancellationToken cancellationToken)
    {
        Dictionary<TKey, TaskCompletionSource<TValue?>> waiting;
        lock (_lock)
        {
            (waiting, _waiting) = (_waiting, []);
        }

        foreach (var keys in waiting.Keys.Chunk(_maxBatchSize))
        {
            await FetchAsync(keys, waiting, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task FetchAsync(TKey[] keys, Dictionary<TKey, TaskCompletionSource<TValue?>> waiting, CancellationToken cancellationToken)
    {
        Func<TKey, TValue?> values;
        try
        {
            values = await FetchAsync(keys, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception failure)
        {
            // Whoever asked for one of the keys gets the failure; the request goes on.
            _scheduler.Publish(() => Array.ForEach(keys, key => waiting[key].TrySetException(failure)));
            return;
        }

        _scheduler.Publish(() => Array.ForEach(keys, key => waiting[key].TrySetResult(values(key))));
    }
}

using System.Runtime.InteropServices;
using Cacao.DataLoaders;

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
    private List<Waiting> _waiting = [];
    private Dictionary<string, DataLoaderBase<TKey, TValue>>? _selected;
    private (ValueSelector<TValue>? Selector, DataLoaderBase<TKey, TValue>? Loader) _lastSelected;
    private bool _mayRepeatKeys;

    /// <summary>Takes what the server provides.</summary>
    protected DataLoaderBase(IBatchScheduler batchScheduler, DataLoaderOptions options)
    {
        _scheduler = batchScheduler;
        _maxBatchSize = options.MaxBatchSize > 0 ? options.MaxBatchSize : int.MaxValue;
        batchScheduler.Register(this);
    }

    private protected DataLoaderBase(DataLoaderBase<TKey, TValue> other)
    {
        (_scheduler, _maxBatchSize) = (other._scheduler, other._maxBatchSize);
        _scheduler.Register(this);
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
            _mayRepeatKeys = true;
        }
    }

    /// <inheritdoc />
    public void ClearCache()
    {
        lock (_lock)
        {
            _cache.Clear();
            _mayRepeatKeys = true;
        }
    }

    async Task<object?> IDataLoader.LoadAsync(object key, CancellationToken cancellationToken)
        => await LoadAsync((TKey)key, cancellationToken).ConfigureAwait(false);

    /// <summary>The loader for those who want some members only; the same one for the same members.</summary>
    internal virtual DataLoaderBase<TKey, TValue> Selected(ValueSelector<TValue> selector)
    {
        lock (_lock)
        {
            // A field of a list asks once for each object.
            if (!ReferenceEquals(_lastSelected.Selector, selector))
            {
                ref var selected = ref CollectionsMarshal.GetValueRefOrAddDefault(_selected ??= [], selector.Members, out _);
                _lastSelected = (selector, selected ??= new SelectedDataLoader<TKey, TValue>(this, selector));
            }

            return _lastSelected.Loader!;
        }
    }

    /// <summary>Loads the values of different keys; a key that is missing in the answer has no value.</summary>
    internal abstract Task<Func<TKey, TValue?>> FetchAsync(
        IReadOnlyList<TKey> keys, DataLoaderFetchContext<TValue> context, CancellationToken cancellationToken);

    private Task<TValue?> Enqueue(TKey key, CancellationToken cancellationToken)
    {
        if (_waiting.Count == 0)
        {
            Schedule(cancellationToken);
        }

        // Continuations run inline: what a woken resolver asks for next joins the next batch (IBatchScheduler.Publish).
        var waiting = new TaskCompletionSource<TValue?>();
        _waiting.Add(new Waiting(key, waiting));
        return waiting.Task;
    }

    private void Schedule(CancellationToken cancellationToken) => _scheduler.Schedule(() => DispatchAsync(cancellationToken));

    private async Task DispatchAsync(CancellationToken cancellationToken)
    {
        List<Waiting> waiting;
        bool mayRepeatKeys;
        lock (_lock)
        {
            (waiting, _waiting) = (_waiting, []);
            (mayRepeatKeys, _mayRepeatKeys) = (_mayRepeatKeys, false);
        }

        // A key that was forgotten while it waited was asked for once more.
        foreach (var batch in mayRepeatKeys ? CutByKey(waiting) : Cut(waiting))
        {
            await FetchAsync(batch, mayRepeatKeys, cancellationToken).ConfigureAwait(false);
        }
    }

    private IEnumerable<IReadOnlyList<Waiting>> Cut(List<Waiting> waiting) => waiting.Count <= _maxBatchSize ? [waiting] : waiting.Chunk(_maxBatchSize);

    private IEnumerable<IReadOnlyList<Waiting>> CutByKey(List<Waiting> waiting)
        => waiting.GroupBy(one => one.Key).Chunk(_maxBatchSize).Select(keys => keys.SelectMany(same => same).ToArray());

    private async Task FetchAsync(IReadOnlyList<Waiting> batch, bool mayRepeatKeys, CancellationToken cancellationToken)
    {
        var keys = new TKey[batch.Count];
        for (var i = 0; i < keys.Length; i++)
        {
            keys[i] = batch[i].Key;
        }

        Func<TKey, TValue?> values;
        try
        {
            values = await FetchAsync(mayRepeatKeys ? [.. keys.Distinct()] : keys, default(DataLoaderFetchContext<TValue>), cancellationToken).ConfigureAwait(false);
        }
        catch (Exception failure)
        {
            // Whoever asked for one of the keys gets the failure; the request goes on.
            Publish(batch, waiting => waiting.Completion.TrySetException(failure));
            return;
        }

        Publish(batch, waiting => waiting.Completion.TrySetResult(values(waiting.Key)));
    }

    private void Publish(IReadOnlyList<Waiting> batch, Action<Waiting> complete) => _scheduler.Publish(() =>
    {
        for (var i = 0; i < batch.Count; i++)
        {
            complete(batch[i]);
        }
    });

    /// <summary>A key that was asked for, and who waits for its value.</summary>
    private readonly record struct Waiting(TKey Key, TaskCompletionSource<TValue?> Completion);
}

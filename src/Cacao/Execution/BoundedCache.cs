using System.Collections.Concurrent;

namespace Cacao.Execution;

/// <summary>
/// A cache that never holds more than its capacity. Two generations: new entries go to the young one; when that is full it
/// becomes the old one, and the former old one is dropped. An entry that is used stays. Reads take no lock.
/// </summary>
internal sealed class BoundedCache<TKey, TValue>(int capacity) where TKey : notnull
{
    private readonly int _generationSize = Math.Max(1, capacity / 2);
    private ConcurrentDictionary<TKey, TValue> _young = [];
    private ConcurrentDictionary<TKey, TValue> _old = [];

    public int Count => _young.Count + _old.Count;

    public TValue GetOrAdd<TState>(TKey key, Func<TKey, TState, TValue> create, TState state)
    {
        var young = _young;
        if (young.TryGetValue(key, out var value))
        {
            return value;
        }

        value = _old.TryRemove(key, out var known) ? known : create(key, state);
        (key as IKeptKey)?.Keep();
        if (young.TryAdd(key, value) && young.Count >= _generationSize
            && Interlocked.CompareExchange(ref _young, [], young) == young)
        {
            _old = young;
        }

        return value;
    }
}

/// <summary>A key that holds more than it needs to be told from others.</summary>
internal interface IKeptKey
{
    /// <summary>Lets go of it: the key is about to be kept.</summary>
    void Keep();
}

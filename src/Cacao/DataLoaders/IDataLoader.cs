namespace Cacao;

/// <summary>Loads values by key, many at a time, each key once in a request.</summary>
public interface IDataLoader
{
    /// <summary>Loads one value; null when there is none.</summary>
    Task<object?> LoadAsync(object key, CancellationToken cancellationToken = default);

    /// <summary>Forgets all values, so that they are loaded anew.</summary>
    void ClearCache();
}

/// <summary>Loads values by key, many at a time, each key once in a request.</summary>
/// <typeparam name="TKey">The type of the keys.</typeparam>
/// <typeparam name="TValue">The type of the values.</typeparam>
public interface IDataLoader<TKey, TValue> : IDataLoader where TKey : notnull
{
    /// <summary>Loads one value; the default of <typeparamref name="TValue"/> when there is none.</summary>
    Task<TValue?> LoadAsync(TKey key, CancellationToken cancellationToken = default);

    /// <summary>Loads several values, in the order of the keys.</summary>
    Task<IReadOnlyList<TValue?>> LoadAsync(IReadOnlyCollection<TKey> keys, CancellationToken cancellationToken = default);

    /// <summary>Puts a value in, as if it had been loaded; a value that is already there stays.</summary>
    void SetCacheEntry(TKey key, Task<TValue?> value);

    /// <summary>Forgets one value, so that it is loaded anew.</summary>
    void RemoveCacheEntry(TKey key);
}

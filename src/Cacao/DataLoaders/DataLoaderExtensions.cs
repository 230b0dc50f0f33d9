namespace Cacao;

/// <summary>Shorter ways to use a data loader.</summary>
public static class DataLoaderExtensions
{
    /// <summary>Loads a value that has to exist. Throws a <see cref="KeyNotFoundException"/> that names the key.</summary>
    public static async Task<TValue> LoadRequiredAsync<TKey, TValue>(
        this IDataLoader<TKey, TValue> dataLoader,
        TKey key,
        CancellationToken cancellationToken = default) where TKey : notnull
        => await dataLoader.LoadAsync(key, cancellationToken).ConfigureAwait(false)
            ?? throw new KeyNotFoundException($"{dataLoader.GetType().Name} found nothing for the key {key}.");
}

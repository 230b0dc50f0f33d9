namespace ServiceTeams.Shared.Data;

/// <summary>Loads by keys that may be missing.</summary>
public static class OptionalKeys
{
    /// <summary>The row with the key; null without one, and when there is no such row.</summary>
    public static Task<T?> LoadOptionalAsync<T>(this IDataLoader<long, T> loader, long? key, CancellationToken cancellationToken)
        where T : class
        => key is { } known ? loader.LoadAsync(known, cancellationToken) : Task.FromResult<T?>(null);
}

using System.Collections;
using System.Collections.Concurrent;
using System.Reflection;

namespace Cacao.Execution;

/// <summary>Reads lists that are not in memory yet (queries, iterators, asynchronous streams) while their resolver's services live.</summary>
internal static class ResultList
{
    private static readonly ConcurrentDictionary<Type, Func<object, CancellationToken, Task<object>>?> s_readers = [];

    public static bool NeedsReading(object? result) => result switch
    {
        null or string or ICollection => false,
        IEnumerable => true,
        _ => GetReader(result.GetType()) is not null,
    };

    public static async Task<object> ReadAsync(object result, CancellationToken cancellationToken)
    {
        if (GetReader(result.GetType()) is { } read)
        {
            return await read(result, cancellationToken).ConfigureAwait(false);
        }

        var items = new List<object?>();
        foreach (var item in (IEnumerable)result)
        {
            items.Add(item);
        }

        return items;
    }

    private static Func<object, CancellationToken, Task<object>>? GetReader(Type type) => s_readers.GetOrAdd(type, static type =>
    {
        var stream = type.GetInterfaces().FirstOrDefault(candidate
            => candidate.IsGenericType && candidate.GetGenericTypeDefinition() == typeof(IAsyncEnumerable<>));
        return stream is null
            ? null
            : typeof(ResultList).GetMethod(nameof(ReadStreamAsync), BindingFlags.NonPublic | BindingFlags.Static)!
                .MakeGenericMethod(stream.GetGenericArguments())
                .CreateDelegate<Func<object, CancellationToken, Task<object>>>();
    });

    private static async Task<object> ReadStreamAsync<T>(object stream, CancellationToken cancellationToken)
    {
        var items = new List<T>();
        await foreach (var item in ((IAsyncEnumerable<T>)stream).WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            items.Add(item);
        }

        return items;
    }
}

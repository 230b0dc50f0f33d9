using System.Collections.Concurrent;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Cacao.Execution.Subscriptions;

/// <summary>Reads any asynchronous stream event by event.</summary>
internal static class EventStreams
{
    private static readonly ConcurrentDictionary<Type, Func<object, CancellationToken, IAsyncEnumerable<object?>>> s_readers = [];

    /// <summary>The events of an <see cref="IAsyncEnumerable{T}"/>; throws for anything else.</summary>
    public static IAsyncEnumerable<object?> Read(object? stream, CancellationToken cancellationToken)
        => stream is null
            ? throw new InvalidOperationException("The source of a subscription gave no stream.")
            : s_readers.GetOrAdd(stream.GetType(), CreateReader)(stream, cancellationToken);

    private static Func<object, CancellationToken, IAsyncEnumerable<object?>> CreateReader(Type type)
    {
        var stream = type.GetInterfaces().FirstOrDefault(candidate
                => candidate.IsGenericType && candidate.GetGenericTypeDefinition() == typeof(IAsyncEnumerable<>))
            ?? throw new InvalidOperationException($"The source of a subscription gave a {type}, which is no IAsyncEnumerable.");
        return typeof(EventStreams).GetMethod(nameof(ReadAsync), BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(stream.GetGenericArguments())
            .CreateDelegate<Func<object, CancellationToken, IAsyncEnumerable<object?>>>();
    }

    private static async IAsyncEnumerable<object?> ReadAsync<T>(object stream, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var message in ((IAsyncEnumerable<T>)stream).WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            yield return message;
        }
    }
}

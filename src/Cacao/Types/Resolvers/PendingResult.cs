namespace Cacao.Types.Resolvers;

/// <summary>
/// What a resolver without steps around it gives while its task runs: the executor waits for all tasks of a level together, without
/// something of its own waiting for each.
/// </summary>
internal abstract class PendingResult
{
    public abstract Task Task { get; }

    /// <summary>The result of the finished task; throws what it threw.</summary>
    public abstract object? GetResult();

    /// <summary>True when the result can be a list that is not in memory yet.</summary>
    public abstract bool MayNeedReading { get; }

    /// <summary>For steps that take nothing but values.</summary>
    public static ValueTask<object?> UnwrapAsync(ValueTask<object?> result)
        => result is { IsCompletedSuccessfully: true, Result: PendingResult pending } ? AwaitAsync(pending) : result;

    private static async ValueTask<object?> AwaitAsync(PendingResult pending)
    {
        await pending.Task.ConfigureAwait(false);
        return pending.GetResult();
    }

    internal sealed class Of<T>(Task<T> task) : PendingResult
    {
        private static readonly bool s_mayNeedReading = typeof(T) != typeof(string)
            && (!typeof(T).IsSealed || typeof(T).IsAssignableTo(typeof(System.Collections.IEnumerable)) || IsStream);

        private static bool IsStream => typeof(T).GetInterfaces().Any(type
            => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IAsyncEnumerable<>));

        public override Task Task => task;

        public override bool MayNeedReading => s_mayNeedReading;

        public override object? GetResult() => task.GetAwaiter().GetResult();
    }
}

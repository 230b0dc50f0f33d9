namespace Cacao;

/// <summary>
/// The responses of a subscription, one for each event, or the parts of one response that comes in parts. Disposing it ends them.
/// Spec: Response Stream, Incremental Delivery.
/// </summary>
public sealed class ResponseStream : IExecutionResult
{
    private readonly Func<CancellationToken, IAsyncEnumerable<OperationResult>> _read;
    private readonly Func<ValueTask> _end;

    internal ResponseStream(Func<CancellationToken, IAsyncEnumerable<OperationResult>> read, Func<ValueTask> end)
        => (_read, _end) = (read, end);

    /// <summary>True for the parts of one response.</summary>
    internal bool IsIncremental { get; init; }

    /// <summary>
    /// The responses as the events come, until the source ends or the caller cancels. Dispose each one. Read once. Throws an
    /// <see cref="OperationCanceledException"/> when the source is cut off.
    /// </summary>
    public IAsyncEnumerable<OperationResult> ReadResultsAsync(CancellationToken cancellationToken = default) => _read(cancellationToken);

    /// <summary>Ends the subscription.</summary>
    public ValueTask DisposeAsync() => _end();
}

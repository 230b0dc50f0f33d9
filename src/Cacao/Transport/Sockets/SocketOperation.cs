namespace Cacao.Transport;

/// <summary>One operation of a connection, from <c>subscribe</c> until either side completes it.</summary>
internal sealed class SocketOperation : IDisposable
{
    private readonly CancellationTokenSource _ends;

    public SocketOperation(string id, CancellationToken connectionEnds)
    {
        Id = id;
        _ends = CancellationTokenSource.CreateLinkedTokenSource(connectionEnds);
        Ended = _ends.Token;
    }

    /// <summary>The client's name for it; free again when it is over.</summary>
    public string Id { get; }

    /// <summary>Signals that the client wants no more of it, or is gone.</summary>
    public CancellationToken Ended { get; }

    /// <summary>Stops it. It may be over already.</summary>
    public void End()
    {
        try
        {
            _ends.Cancel();
        }
        catch (ObjectDisposedException)
        {
            // It came to its end by itself in this moment.
        }
    }

    public void Dispose() => _ends.Dispose();
}

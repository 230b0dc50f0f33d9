using System.Net.WebSockets;
using Cacao.Types;

namespace Cacao.Transport;

/// <summary>
/// Sends messages one after the other. Nothing is queued: whoever has something to send waits until the client took what came
/// before, so a slow client slows its operations down and costs no memory.
/// </summary>
internal sealed class SocketWriter(WebSocket socket, CancellationToken aborted) : IDisposable
{
    /// <summary>A client that takes nothing for so long is gone.</summary>
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(30);

    /// <summary>How long the last message and the close frame may take.</summary>
    private static readonly TimeSpan s_farewell = TimeSpan.FromSeconds(5);

    private readonly SemaphoreSlim _turn = new(1, 1);
    private bool _isClosed;

    /// <summary>Sends a message when it is its turn, unless the connection was closed or nobody wants it any more.</summary>
    /// <param name="message">Whole JSON; may be reused when the call returns.</param>
    /// <param name="isWanted">Asked right before sending: no other message goes out between the answer and this one.</param>
    /// <param name="cancellationToken">Ends the waiting; what is being sent is sent.</param>
    public async ValueTask SendAsync(ResponseWriter message, Func<bool> isWanted, CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken);
        try
        {
            if (!_isClosed && isWanted())
            {
                // The token is the connection's: a cancelled send breaks the connection, as half a frame may be out.
                await FinishAsync(socket.SendAsync(message.Written, WebSocketMessageType.Text, true, aborted), s_patience);
            }
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>Sends the close frame, once. A connection that does not take it is broken off. Never throws.</summary>
    public async ValueTask CloseAsync(WebSocketCloseStatus code, string reason)
    {
        if (!await _turn.WaitAsync(s_farewell, CancellationToken.None))
        {
            socket.Abort();
            return;
        }

        try
        {
            if (!_isClosed)
            {
                _isClosed = true;
                var closing = socket.CloseOutputAsync(code, SocketCloseCodes.Shorten(reason), aborted);
                await FinishAsync(new ValueTask(closing), s_farewell);
            }
        }
        catch (Exception failure) when (failure is WebSocketException or OperationCanceledException or InvalidOperationException)
        {
            // The client is gone, or went at the same time.
        }
        finally
        {
            _turn.Release();
        }
    }

    public void Dispose() => _turn.Dispose();

    private async ValueTask FinishAsync(ValueTask sending, TimeSpan patience)
    {
        if (sending.IsCompletedSuccessfully)
        {
            return;
        }

        try
        {
            await sending.AsTask().WaitAsync(patience, aborted);
        }
        catch (TimeoutException)
        {
            socket.Abort();
            throw new WebSocketException(WebSocketError.ConnectionClosedPrematurely);
        }
    }
}

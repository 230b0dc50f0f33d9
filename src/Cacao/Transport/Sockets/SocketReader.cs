using System.Buffers;
using System.Net.WebSockets;

namespace Cacao.Transport;

/// <summary>Puts the frames of a WebSocket together to whole messages, none longer than allowed.</summary>
internal sealed class SocketReader(WebSocket socket, int maxSize) : IDisposable
{
    private const int IdleSize = 4096;

    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(IdleSize);

    /// <summary>
    /// The next message, valid until the next call. Throws a <see cref="SocketProtocolException"/> when it is too long;
    /// what is left of it comes with the next call.
    /// </summary>
    public async ValueTask<(WebSocketMessageType Type, ReadOnlyMemory<byte> Content)> ReadAsync(CancellationToken cancellationToken)
    {
        // A connection that waits holds little, whatever it received before.
        Resize(IdleSize, 0);
        var length = 0;
        while (true)
        {
            if (length == _buffer.Length)
            {
                Resize(_buffer.Length * 2, length);
            }

            var part = await socket.ReceiveAsync(_buffer.AsMemory(length), cancellationToken);
            if (part.MessageType is WebSocketMessageType.Close)
            {
                return (WebSocketMessageType.Close, default);
            }

            length += part.Count;
            if (length > maxSize)
            {
                throw new SocketProtocolException(SocketCloseCodes.TooLarge, $"A message has at most {maxSize} bytes.");
            }

            if (part.EndOfMessage)
            {
                return (part.MessageType, _buffer.AsMemory(0, length));
            }
        }
    }

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = [];
    }

    private void Resize(int size, int used)
    {
        if (_buffer.Length == size)
        {
            return;
        }

        var other = ArrayPool<byte>.Shared.Rent(size);
        _buffer.AsSpan(0, used).CopyTo(other);
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = other;
    }
}

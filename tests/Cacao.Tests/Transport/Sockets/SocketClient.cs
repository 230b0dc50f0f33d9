using System.Net.WebSockets;
using System.Text;

namespace Cacao.Tests.Transport.Sockets;

/// <summary>A client that speaks the protocol message by message. What does not come within half a minute never comes.</summary>
internal sealed class SocketClient : IDisposable
{
    private readonly CancellationTokenSource _patience = new(TimeSpan.FromSeconds(30));

    public ClientWebSocket Socket { get; } = new();

    public static async Task<SocketClient> OpenAsync(Uri address)
    {
        var client = new SocketClient();
        client.Socket.Options.AddSubProtocol("graphql-transport-ws");
        await client.Socket.ConnectAsync(address, CancellationToken.None);
        return client;
    }

    public Task SendAsync(string message, WebSocketMessageType type = WebSocketMessageType.Text, bool isEnd = true)
        => Socket.SendAsync(Encoding.UTF8.GetBytes(message), type, isEnd, _patience.Token);

    public Task SubscribeAsync(string id, string query)
        => SendAsync($$$"""{"id":"{{{id}}}","type":"subscribe","payload":{"query":"{{{query}}}"}}""");

    /// <summary>The next message; null when the server closed.</summary>
    public async Task<string?> ReceiveAsync()
    {
        using var text = new MemoryStream();
        var buffer = new byte[16 * 1024];
        while (true)
        {
            var part = await Socket.ReceiveAsync(buffer, _patience.Token);
            if (part.MessageType is WebSocketMessageType.Close)
            {
                return null;
            }

            text.Write(buffer, 0, part.Count);
            if (part.EndOfMessage)
            {
                return Encoding.UTF8.GetString(text.ToArray());
            }
        }
    }

    /// <summary>As many messages as asked for, sorted: operations that run side by side answer in any order.</summary>
    public async Task<string[]> ReceiveAsync(int count)
    {
        var messages = new List<string>();
        while (messages.Count < count)
        {
            messages.Add(await ReceiveAsync() ?? $"closed with {Socket.CloseStatus}");
        }

        return [.. messages.Order(StringComparer.Ordinal)];
    }

    /// <summary>The code with which the server closes; what comes before is passed over.</summary>
    public async Task<int?> ReceiveCloseAsync()
    {
        while (await ReceiveAsync() is not null)
        {
        }

        return (int?)Socket.CloseStatus;
    }

    public void Dispose()
    {
        Socket.Dispose();
        _patience.Dispose();
    }
}

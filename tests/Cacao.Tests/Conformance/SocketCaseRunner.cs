using System.Net.WebSockets;
using System.Text;
using System.Text.Json;

namespace Cacao.Tests.Conformance;

/// <summary>Walks through the frames of a recorded WebSocket.</summary>
internal static class SocketCaseRunner
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(5);

    /// <summary>The first difference from what is expected, null when there is none.</summary>
    public static async Task<string?> RunAsync(SampleServer server, ConformanceCase one)
    {
        using var socket = new ClientWebSocket();
        if (one.Socket.GetProperty("protocol").GetString() is { } protocol)
        {
            socket.Options.AddSubProtocol(protocol);
        }

        // ClientWebSocket leaves the sub-protocol empty when the server chose none; it fails for any status but 101.
        var path = one.Socket.GetProperty("path").GetString();
        await socket.ConnectAsync(new Uri($"ws://{server.Address.Authority}{path}"), CancellationToken.None);
        var accepted = one.Socket.GetProperty("accepted").GetProperty("protocol").GetString();
        if (socket.SubProtocol != accepted)
        {
            return $"expected the sub-protocol {accepted}, got {socket.SubProtocol}";
        }

        var index = 0;
        foreach (var frame in one.Frames.EnumerateArray())
        {
            if (await WalkAsync(server, socket, frame.EnumerateObject().Single(), one, $"frames[{index++}]") is { } difference)
            {
                return difference;
            }
        }

        return null;
    }

    private static async Task<string?> WalkAsync(SampleServer server, ClientWebSocket socket, JsonProperty frame, ConformanceCase one, string at)
    {
        switch (frame.Name)
        {
            case "send":
                await SendAsync(socket, frame.Value.GetRawText());
                return null;
            case "sendText":
                await SendAsync(socket, frame.Value.GetString()!);
                return null;
            case "waitMs":
                await Task.Delay(frame.Value.GetInt32());
                return null;
            case "http":
                using (await HttpCaseRunner.SendAsync(server, frame.Value))
                {
                    return null;
                }

            case "quietMs":
                return await ReceiveAsync(socket, TimeSpan.FromMilliseconds(frame.Value.GetInt32())) is { } unexpected
                    ? $"{at}: expected nothing, got {unexpected}"
                    : null;
            case "closed":
                var last = await ReceiveAsync(socket, s_patience);
                var code = frame.Value.GetProperty("code").GetInt32();
                return last is "" && (int?)socket.CloseStatus == code
                    ? null
                    : $"{at}: expected to be closed with {code}, got {last ?? "nothing"} {(int?)socket.CloseStatus}";
            default:
                return await ReceiveAsync(socket, s_patience) is { Length: > 0 } text
                    ? ResultComparer.CompareMessage(frame.Value, JsonDocument.Parse(text).RootElement, one, at)
                    : $"{at}: expected {frame.Value.GetRawText()}, got nothing {(int?)socket.CloseStatus}";
        }
    }

    private static Task SendAsync(ClientWebSocket socket, string text)
        => socket.SendAsync(Encoding.UTF8.GetBytes(text), WebSocketMessageType.Text, true, CancellationToken.None);

    /// <summary>The next message; an empty one when the server closes, null when nothing comes in time.</summary>
    private static async Task<string?> ReceiveAsync(ClientWebSocket socket, TimeSpan patience)
    {
        using var timeout = new CancellationTokenSource(patience);
        using var text = new MemoryStream();
        var buffer = new byte[4096];
        while (true)
        {
            WebSocketReceiveResult received;
            try
            {
                received = await socket.ReceiveAsync(buffer, timeout.Token);
            }
            catch (OperationCanceledException)
            {
                return null;
            }

            if (received.MessageType is WebSocketMessageType.Close)
            {
                return "";
            }

            text.Write(buffer, 0, received.Count);
            if (received.EndOfMessage)
            {
                return Encoding.UTF8.GetString(text.ToArray());
            }
        }
    }
}

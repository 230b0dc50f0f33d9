using System.Net.WebSockets;
using Fuzz.Requests;
using Fuzz.Targets;

namespace Fuzz.Running;

/// <summary>Plays a script over a WebSocket of its own, then asks a plain question; it has to be answered unless the server has closed.</summary>
internal static class SocketSender
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(40);
    private static readonly byte[] s_last = """{"id":"last","type":"subscribe","payload":{"query":"{ __typename }"}}"""u8.ToArray();
    private static readonly byte[] s_answered = """{"id":"last","type":"next","payload":{"data":{"__typename":"Query"}}"""u8.ToArray();

    public static async Task<Outcome> SendAsync(FuzzTarget target, SocketScript script)
    {
        using var patience = new CancellationTokenSource(s_patience);
        using var socket = new ClientWebSocket();
        socket.Options.AddSubProtocol("graphql-transport-ws");
        try
        {
            await socket.ConnectAsync(new UriBuilder(target.Address) { Scheme = "ws", Path = "/graphql" }.Uri, patience.Token);
            var reading = ReadAsync(target, socket, patience.Token);
            try
            {
                foreach (var (bytes, type) in script.Messages)
                {
                    await socket.SendAsync(bytes, type, endOfMessage: true, patience.Token);
                }

                await socket.SendAsync(s_last, WebSocketMessageType.Text, endOfMessage: true, patience.Token);
            }
            catch (WebSocketException) when (socket.State is not WebSocketState.Open)
            {
                // The server has closed: it says why to the reader.
            }

            return await reading;
        }
        catch (Exception failed) when (failed is WebSocketException or OperationCanceledException && !script.IsText && !patience.IsCancellationRequested)
        {
            // RFC 6455, section 8.1: such a connection is failed, and what was on its way to the server may cut the reason off.
            return new Outcome(null, false);
        }
        catch (Exception failure) when (failure is WebSocketException or IOException or OperationCanceledException)
        {
            return new Outcome($"no answer: {failure.GetType().Name} {failure.Message}", false);
        }
    }

    private static async Task<Outcome> ReadAsync(FuzzTarget target, ClientWebSocket socket, CancellationToken patience)
    {
        var (hasData, buffer) = (false, new byte[16 * 1024]);
        using var message = new MemoryStream();
        while (true)
        {
            var part = await socket.ReceiveAsync(buffer, patience);
            if (part.MessageType is WebSocketMessageType.Close)
            {
                return new Outcome(
                    socket.CloseStatus is WebSocketCloseStatus.InternalServerError ? $"closed with 1011: {socket.CloseStatusDescription}" : null, hasData);
            }

            message.Write(buffer, 0, part.Count);
            if (!part.EndOfMessage)
            {
                continue;
            }

            var bytes = message.ToArray();
            message.SetLength(0);
            hasData |= bytes.AsSpan().IndexOf("\"data\":{"u8) >= 0;
            if (AnswerCheck.SocketProblem(bytes, target) is { } problem)
            {
                return new Outcome(problem, hasData);
            }

            if (bytes.AsSpan().StartsWith(s_answered))
            {
                return new Outcome(null, hasData);
            }
        }
    }
}

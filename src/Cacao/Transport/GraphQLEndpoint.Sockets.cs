using System.Net.WebSockets;
using Microsoft.AspNetCore.Http;

namespace Cacao.Transport;

// Requests over WebSocket.
internal sealed partial class GraphQLEndpoint
{
    private const string SocketProtocol = "graphql-transport-ws";

    /// <summary>How long a client may take to answer a close frame.</summary>
    private static readonly TimeSpan s_farewell = TimeSpan.FromSeconds(5);

    /// <summary>A connection, or not ours: not found.</summary>
    public Task HandleSocketAsync(HttpContext context)
    {
        if (context.WebSockets.IsWebSocketRequest)
        {
            return ServeSocketAsync(context);
        }

        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }

    private async Task ServeSocketAsync(HttpContext context)
    {
        var state = await GetStateAsync(context.RequestAborted);
        if (!context.WebSockets.WebSocketRequestedProtocols.Contains(SocketProtocol))
        {
            await RefuseSocketAsync(context);
            return;
        }

        using var socket = await context.WebSockets.AcceptWebSocketAsync(SocketProtocol);
        using var session = new SocketSession(socket, context, state);
        await session.RunAsync();
    }

    /// <summary>A client learns why only from a connection that was accepted: browsers hide the status of a refused one.</summary>
    private static async Task RefuseSocketAsync(HttpContext context)
    {
        using var socket = await context.WebSockets.AcceptWebSocketAsync();
        using var time = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted);
        time.CancelAfter(s_farewell);
        try
        {
            await socket.CloseAsync(SocketCloseCodes.ProtocolError, $"Expected the sub-protocol {SocketProtocol}.", time.Token);
        }
        catch (Exception gone) when (gone is WebSocketException or OperationCanceledException)
        {
            // The client did not wait for the reason.
        }
    }
}

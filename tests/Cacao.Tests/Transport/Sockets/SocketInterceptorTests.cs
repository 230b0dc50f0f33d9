using Microsoft.Extensions.DependencyInjection;

namespace Cacao.Tests.Transport.Sockets;

public sealed class SocketInterceptorTests
{
    [Fact]
    public async Task Connection_Should_BeClosed_When_ItIsRejected()
    {
        await using var server = await SocketServer.StartAsync(register: schema => schema.AddSocketSessionInterceptor<Door>());
        using var client = await SocketClient.OpenAsync(server.Address);

        await client.SendAsync("""{"type":"connection_init","payload":{"token":"bad"}}""");

        Assert.Equal(4401, await client.ReceiveCloseAsync());
        Assert.StartsWith("No entry", client.Socket.CloseStatusDescription);
    }

    [Fact]
    public async Task Pong_Should_CarryWhatTheInterceptorAdds()
    {
        await using var server = await SocketServer.StartAsync(register: schema => schema.AddSocketSessionInterceptor<Door>());
        using var client = await SocketClient.OpenAsync(server.Address);

        await client.SendAsync("""{"type":"connection_init","payload":{"token":"good"}}""");
        await client.SendAsync("""{"type":"ping","payload":{"n":1}}""");

        Assert.Equal("""{"type":"connection_ack"}""", await client.ReceiveAsync());
        Assert.Equal("""{"type":"pong","payload":{"back":1}}""", await client.ReceiveAsync());
    }

    [Fact]
    public async Task Operation_Should_EndWithAnError_When_TheInterceptorFails()
    {
        await using var server = await SocketServer.StartAsync(register: schema => schema.AddSocketSessionInterceptor<Door>());
        using var client = await server.ConnectAsync();

        await client.SubscribeAsync("known", "{ one }");
        Assert.Equal("""{"id":"known","type":"error","payload":[{"message":"not now"}]}""", await client.ReceiveAsync());
        await client.SubscribeAsync("secret", "{ one }");
        Assert.Equal("""{"id":"secret","type":"error","payload":[{"message":"Unexpected Execution Error"}]}""", await client.ReceiveAsync());
        await client.SubscribeAsync("fine", "{ one }");
        Assert.Equal("""{"id":"fine","type":"next","payload":{"data":{"one":1}}}""", await client.ReceiveAsync());
    }

    [Fact]
    public async Task Connection_Should_BeClosed_When_TheDoorItselfFails()
    {
        await using var server = await SocketServer.StartAsync(register: schema => schema.AddSocketSessionInterceptor<Door>());
        using var client = await SocketClient.OpenAsync(server.Address);

        await client.SendAsync("""{"type":"connection_init","payload":{"token":"fail"}}""");

        Assert.Equal(1011, await client.ReceiveCloseAsync());
    }

    private sealed class Door : DefaultSocketSessionInterceptor
    {
        public override ValueTask<ConnectionStatus> OnConnectAsync(
            ISocketSession session,
            IOperationMessagePayload connectionInitMessage,
            CancellationToken cancellationToken = default)
        {
            var token = connectionInitMessage.Payload?.GetProperty("token").GetString();
            return token switch
            {
                "bad" => new(ConnectionStatus.Reject($"No entry {new string('é', 200)}")),
                "fail" => throw new InvalidOperationException("secret"),
                _ => new(ConnectionStatus.Accept()),
            };
        }

        public override ValueTask OnRequestAsync(
            ISocketSession session,
            string operationSessionId,
            OperationRequestBuilder requestBuilder,
            CancellationToken cancellationToken = default)
            => operationSessionId switch
            {
                "known" => throw new GraphQLException("not now"),
                "secret" => throw new InvalidOperationException("secret"),
                _ => ValueTask.CompletedTask,
            };

        public override ValueTask<IReadOnlyDictionary<string, object?>?> OnPingAsync(
            ISocketSession session,
            IOperationMessagePayload pingMessage,
            CancellationToken cancellationToken = default)
            => new(new Dictionary<string, object?> { ["back"] = pingMessage.Payload?.GetProperty("n").GetInt32() });
    }
}

using System.Net.WebSockets;

namespace Cacao.Tests.Transport.Sockets;

/// <summary>What the recorded cases do not show of graphql-transport-ws.</summary>
public sealed class SocketProtocolTests
{
    [Fact]
    public async Task Connection_Should_CarryAllKindsOfOperations_When_TheyRunSideBySide()
    {
        await using var server = await SocketServer.StartAsync();
        using var client = await server.ConnectAsync();

        await client.SubscribeAsync("q", "{ one }");
        await client.SubscribeAsync("m", "mutation { add(a: 1, b: 2) }");
        await client.SubscribeAsync("s", "subscription { count(to: 2) }");

        Assert.Equal(
            [
                """{"id":"m","type":"complete"}""",
                """{"id":"m","type":"next","payload":{"data":{"add":3}}}""",
                """{"id":"q","type":"complete"}""",
                """{"id":"q","type":"next","payload":{"data":{"one":1}}}""",
                """{"id":"s","type":"complete"}""",
                """{"id":"s","type":"next","payload":{"data":{"count":1}}}""",
                """{"id":"s","type":"next","payload":{"data":{"count":2}}}""",
            ],
            await client.ReceiveAsync(7));
    }

    [Fact]
    public async Task Id_Should_BeFree_When_ItsOperationIsOver()
    {
        await using var server = await SocketServer.StartAsync();
        using var client = await server.ConnectAsync();

        await client.SubscribeAsync("a", "subscription { waiting }");
        Assert.Equal("""{"id":"a","type":"next","payload":{"data":{"waiting":1}}}""", await client.ReceiveAsync());
        await client.SendAsync("""{"id":"a","type":"complete"}""");
        await client.SubscribeAsync("a", "{ nope }");
        Assert.StartsWith("""{"id":"a","type":"error","payload":[{"message":""", await client.ReceiveAsync());
        await client.SubscribeAsync("a", "{ one }");

        Assert.Equal("""{"id":"a","type":"next","payload":{"data":{"one":1}}}""", await client.ReceiveAsync());
        Assert.Equal("""{"id":"a","type":"complete"}""", await client.ReceiveAsync());
    }

    [Fact]
    public async Task Connection_Should_BeClosed_When_AnIdIsTaken()
    {
        await using var server = await SocketServer.StartAsync();
        using var client = await server.ConnectAsync();

        await client.SubscribeAsync("a", "subscription { waiting }");
        await client.SubscribeAsync("a", "{ one }");

        Assert.Equal(4409, await client.ReceiveCloseAsync());
        Assert.Equal("Subscriber for a already exists", client.Socket.CloseStatusDescription);
    }

    [Fact]
    public async Task Connection_Should_GoOn_When_AnOperationThatIsOverIsCompleted()
    {
        await using var server = await SocketServer.StartAsync();
        using var client = await server.ConnectAsync();

        await client.SendAsync("""{"id":"never","type":"complete"}""");
        await client.SendAsync("""{"type":"pong"}""");
        await client.SendAsync("""{"type":"ping","payload":{"a":1}}""");

        Assert.Equal("""{"type":"pong"}""", await client.ReceiveAsync());
    }

    [Theory]
    [InlineData("""{"type":"connection_init","payload":[]}""")]
    [InlineData("""{"type":1}""")]
    [InlineData("""{"type":"ping","id":1}""")]
    [InlineData("""{"type":"subscribe","payload":{"query":"{ one }"}}""")]
    [InlineData("""{"type":"subscribe","id":"","payload":{"query":"{ one }"}}""")]
    [InlineData("""{"type":"subscribe","id":"a","payload":{"query":1}}""")]
    [InlineData("""{"type":"subscribe","id":"a","payload":{"query":"{ one }","unknown":1}}""")]
    [InlineData("""{"type":"complete"}""")]
    [InlineData("""{"type":"complete","id":""}""")]
    [InlineData("""{"type":"next","id":"a"}""")]
    [InlineData("""{"type":"subscribe","id":"\ud800","payload":{"query":"{ one }"}}""")]
    [InlineData("""{"type":"subscribe","id":"a","payload":{"query":"\ud800"}}""")]
    [InlineData("{")]
    [InlineData("")]
    public async Task Connection_Should_BeClosed_When_AMessageIsNone(string message)
    {
        await using var server = await SocketServer.StartAsync();
        using var client = await server.ConnectAsync();

        await client.SendAsync(message);

        Assert.Equal(4400, await client.ReceiveCloseAsync());
    }

    [Theory]
    [InlineData("""{"type":"subscribe","id":"a","payload":{"query":"{ one }"}}""")]
    [InlineData("""{"type":"complete","id":"a"}""")]
    [InlineData("""{"type":"complete"}""")]
    [InlineData("""{"type":"next","id":"a"}""")]
    public async Task Connection_Should_BeClosed_When_ItIsUsedBeforeItIsAcknowledged(string message)
    {
        await using var server = await SocketServer.StartAsync();
        using var client = await SocketClient.OpenAsync(server.Address);

        await client.SendAsync(message);

        Assert.Equal(4401, await client.ReceiveCloseAsync());
    }

    [Fact]
    public async Task Connection_Should_BeClosed_When_AMessageIsBinary()
    {
        await using var server = await SocketServer.StartAsync();
        using var client = await server.ConnectAsync();

        await client.SendAsync("""{"type":"ping"}""", WebSocketMessageType.Binary);

        Assert.Equal(4400, await client.ReceiveCloseAsync());
    }

    [Fact]
    public async Task Message_Should_BePutTogether_When_ItComesInFragments()
    {
        await using var server = await SocketServer.StartAsync();
        using var client = await server.ConnectAsync();
        var text = new string('y', 20_000);

        await client.SendAsync("""{"id":"a","type":"subsc""", isEnd: false);
        await client.SendAsync("""ribe","payload":{"query":"{ echo(text: \"é""", isEnd: false);
        await client.SendAsync(text, isEnd: false);
        await client.SendAsync("""\") }"}}""");

        Assert.Equal($$$$"""{"id":"a","type":"next","payload":{"data":{"echo":"é{{{{text}}}}"}}}""", await client.ReceiveAsync());
    }

    [Fact]
    public async Task Connection_Should_BeClosed_When_AMessageIsTooLarge()
    {
        await using var server = await SocketServer.StartAsync(maxRequestSize: 1000);
        using var client = await server.ConnectAsync();

        await client.SubscribeAsync("a", $"{{ one }} # {new string('x', 20_000)}");

        Assert.Equal(1009, await client.ReceiveCloseAsync());
    }

    [Fact]
    public async Task Connection_Should_GoOn_When_ARequestIsRefused()
    {
        await using var server = await SocketServer.StartAsync();
        using var client = await server.ConnectAsync();

        await client.SendAsync("""{"id":"a","type":"subscribe","payload":{"query":"query A { one } query B { one }","operationName":"C"}}""");
        Assert.StartsWith("""{"id":"a","type":"error",""", await client.ReceiveAsync());
        await client.SendAsync("""{"type":"ping"}""");

        Assert.Equal("""{"type":"pong"}""", await client.ReceiveAsync());
    }

    [Fact]
    public async Task Server_Should_Ping_When_KeepAliveIsOn()
    {
        await using var server = await SocketServer.StartAsync(options => options.KeepAliveInterval = TimeSpan.FromMilliseconds(5));
        using var client = await server.ConnectAsync();

        Assert.Equal("""{"type":"ping"}""", await client.ReceiveAsync());
        await client.SendAsync("""{"type":"pong"}""");
        Assert.Equal("""{"type":"ping"}""", await client.ReceiveAsync());
    }

    [Fact]
    public async Task Connection_Should_BeClosed_When_NothingIsAskedInTime()
    {
        await using var server = await SocketServer.StartAsync(
            options => options.ConnectionInitializationTimeout = TimeSpan.FromMilliseconds(20));
        using var client = await SocketClient.OpenAsync(server.Address);

        Assert.Equal(4408, await client.ReceiveCloseAsync());
    }

    [Fact]
    public async Task Connection_Should_BeClosed_When_TheServerStops()
    {
        await using var server = await SocketServer.StartAsync();
        using var client = await server.ConnectAsync();

        server.Lifetime.StopApplication();

        Assert.Equal(1001, await client.ReceiveCloseAsync());
    }
    [Theory]
    [InlineData("waiting")]
    [InlineData("hosted")]
    public async Task Subscription_Should_BreakOffAndNotEnd_When_TheServerStops(string field)
    {
        await using var server = await SocketServer.StartAsync();
        using var client = await server.ConnectAsync();
        await client.SubscribeAsync("a", $"subscription {{ {field} }}");
        Assert.Contains($"\"{field}\":1", await client.ReceiveAsync(), StringComparison.Ordinal);

        server.Lifetime.StopApplication();

        Assert.Null(await client.ReceiveAsync());
        Assert.Equal(1001, (int?)client.Socket.CloseStatus);
    }
}

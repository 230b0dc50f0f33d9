using System.Net.WebSockets;

namespace Cacao.Tests.Transport.Sockets;

/// <summary>What a connection holds, and that it gives all of it back.</summary>
public sealed class SocketReleaseTests
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(30);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Subscriptions_Should_End_When_TheClientIsGone(bool saysGoodbye)
    {
        await using var server = await SocketServer.StartAsync();
        using var client = await server.ConnectAsync();
        for (var i = 0; i < 20; i++)
        {
            await client.SubscribeAsync($"{i}", "subscription { waiting }");
        }

        await client.ReceiveAsync(20);
        Assert.Equal(20, server.Sources.Running);
        if (saysGoodbye)
        {
            await client.Socket.CloseAsync(WebSocketCloseStatus.NormalClosure, null, CancellationToken.None);
        }
        else
        {
            client.Socket.Abort();
        }

        await UntilAsync(() => server.Sources.Running == 0);
    }

    [Fact]
    public async Task Subscription_Should_End_When_TheClientCompletesIt()
    {
        await using var server = await SocketServer.StartAsync();
        using var client = await server.ConnectAsync();
        await client.SubscribeAsync("a", "subscription { waiting }");
        await client.ReceiveAsync();

        await client.SendAsync("""{"id":"a","type":"complete"}""");

        await UntilAsync(() => server.Sources.Running == 0);
    }

    [Fact]
    public async Task Source_Should_BeDisposed_When_ItDidNotHeedItsCancellation()
    {
        await using var server = await SocketServer.StartAsync();
        using var client = await server.ConnectAsync();
        await client.SubscribeAsync("a", "subscription { deaf }");
        await client.ReceiveAsync();
        await client.SendAsync("""{"id":"a","type":"complete"}""");

        server.Sources.Release();

        await UntilAsync(() => server.Sources.Running == 0);
    }

    [Fact]
    public async Task Subscription_Should_Wait_When_TheClientDoesNotRead()
    {
        await using var server = await SocketServer.StartAsync();
        using var client = await server.ConnectAsync();
        await client.SubscribeAsync("a", "subscription { flood }");

        // Without back-pressure the source never pauses, and this waits in vain.
        var given = -1;
        await UntilAsync(
            () =>
            {
                var before = given;
                given = server.Sources.Given;
                return given > 0 && given == before;
            },
            TimeSpan.FromMilliseconds(300));

        // It goes on when the client reads on, and not one message is lost.
        var flood = await client.ReceiveAsync(given + 10);
        Assert.All(flood, message => Assert.Equal(Sources.FloodSize + """{"id":"a","type":"next","payload":{"data":{"flood":""}}}""".Length, message.Length));
    }

    [Fact]
    public async Task Operation_Should_BeRefused_When_TooManyAreOpen()
    {
        await using var server = await SocketServer.StartAsync();
        using var client = await server.ConnectAsync();
        for (var i = 0; i <= 1000; i++)
        {
            await client.SubscribeAsync($"{i}", "subscription { waiting }");
        }

        var messages = await client.ReceiveAsync(1001);

        Assert.Single(messages, message => message.StartsWith("""{"id":"1000","type":"error",""", StringComparison.Ordinal));
        await client.SendAsync("""{"id":"0","type":"complete"}""");
        await client.SubscribeAsync("again", "{ one }");
        Assert.Equal("""{"id":"again","type":"next","payload":{"data":{"one":1}}}""", await client.ReceiveAsync());
    }

    private static async Task UntilAsync(Func<bool> isTrue, TimeSpan? pause = null)
    {
        using var time = new CancellationTokenSource(s_patience);
        while (!isTrue())
        {
            await Task.Delay(pause ?? TimeSpan.FromMilliseconds(5), time.Token);
        }
    }
}

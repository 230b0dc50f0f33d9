using System.Text;
using Cacao.Tests.Transport.Sockets;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace Cacao.Tests.Transport;

/// <summary>Subscriptions over server-sent events, beyond the recorded cases.</summary>
public sealed class EventStreamTests
{
    [Fact]
    public async Task Stream_Should_ShowSignsOfLife_When_NothingHappens()
    {
        await using var app = await StartAsync(TimeSpan.FromMilliseconds(5));
        using var stream = await SubscribeAsync(app);

        Assert.Equal("event: next", await stream.ReadLineAsync());
        Assert.Equal("""data: {"data":{"waiting":1}}""", await stream.ReadLineAsync());
        Assert.Equal("", await stream.ReadLineAsync());
        for (var i = 0; i < 2; i++)
        {
            Assert.Equal(":", await stream.ReadLineAsync());
            Assert.Equal("", await stream.ReadLineAsync());
        }
    }

    [Fact]
    public async Task Subscription_Should_End_When_TheClientIsGone()
    {
        await using var app = await StartAsync(null);
        var sources = app.Services.GetRequiredService<Sources>();
        var stream = await SubscribeAsync(app);
        await stream.ReadLineAsync();
        Assert.Equal(1, sources.Running);

        stream.Dispose();

        using var time = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (sources.Running > 0)
        {
            await Task.Delay(5, time.Token);
        }
    }

    [Theory]
    [InlineData("waiting", "text/event-stream")]
    [InlineData("hosted", "text/event-stream")]
    [InlineData("hosted", "application/jsonl")]
    [InlineData("hosted", "application/graphql-response+jsonl")]
    public async Task Subscription_Should_BreakOffAndNotEnd_When_TheServerStops(string field, string accept)
    {
        await using var app = await StartAsync(null);
        using var stream = await SubscribeAsync(app, field, accept);
        var line = await stream.ReadLineAsync();
        while (line?.Contains($"\"{field}\":1", StringComparison.Ordinal) is false)
        {
            line = await stream.ReadLineAsync();
        }

        app.Lifetime.StopApplication();

        Assert.NotNull(line);
        await Assert.ThrowsAnyAsync<IOException>(() => stream.ReadToEndAsync());
    }

    private static async Task<StreamReader> SubscribeAsync(WebApplication app, string field = "waiting", string accept = "text/event-stream")
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/graphql")
        {
            Content = new StringContent($$$"""{"query":"subscription { {{{field}}} }"}""", Encoding.UTF8, "application/json"),
        };
        request.Headers.Add("Accept", accept);
        var response = await app.GetTestClient().SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        return new StreamReader(await response.Content.ReadAsStreamAsync());
    }

    private static async Task<WebApplication> StartAsync(TimeSpan? keepAlive)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseTestServer();
        builder.Services.AddSingleton<Sources>();
        builder.Services.AddGraphQLServer(disableDefaultSecurity: true)
            .AddQueryType<SocketQuery>()
            .AddSubscriptionType<SocketSubscription>();
        var app = builder.Build();
        app.MapGraphQL().WithOptions(options => options.EventStreamKeepAliveInterval = keepAlive);
        await app.StartAsync();
        return app;
    }
}

using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Cacao.Tests.Transport.Sockets;

/// <summary>A schema with subscriptions on a free port: the back-pressure and the ends of connections are those of real ones.</summary>
internal sealed class SocketServer : IAsyncDisposable
{
    private readonly WebApplication _app;

    private SocketServer(WebApplication app) => _app = app;

    public Sources Sources => _app.Services.GetRequiredService<Sources>();

    public Uri Address => new(_app.Urls.Single().Replace("http://", "ws://", StringComparison.Ordinal) + "/graphql");

    public IHostApplicationLifetime Lifetime => _app.Lifetime;

    public static async Task<SocketServer> StartAsync(
        Action<GraphQLSocketOptions>? configure = null,
        Action<IRequestExecutorBuilder>? register = null,
        int maxRequestSize = 1_000_000)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton<Sources>();
        var schema = builder.Services.AddGraphQLServer(maxAllowedRequestSize: maxRequestSize, disableDefaultSecurity: true)
            .AddQueryType<SocketQuery>()
            .AddMutationType<SocketMutation>()
            .AddSubscriptionType<SocketSubscription>();
        register?.Invoke(schema);
        var app = builder.Build();
        app.UseWebSockets();
        app.MapGraphQL().WithOptions(options => configure?.Invoke(options.Sockets));
        await app.StartAsync();
        return new SocketServer(app);
    }

    /// <summary>A connection whose client was let in.</summary>
    public async Task<SocketClient> ConnectAsync()
    {
        var client = await SocketClient.OpenAsync(Address);
        await client.SendAsync("""{"type":"connection_init"}""");
        Assert.Equal("""{"type":"connection_ack"}""", await client.ReceiveAsync());
        return client;
    }

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
    }
}

namespace Cacao.Transport;

/// <summary>What was said at registration about how a schema is reached.</summary>
internal sealed class TransportOptions
{
    /// <summary>Changes to the options of every endpoint of the schema.</summary>
    public List<Action<GraphQLServerOptions>> ServerOptions { get; } = [];

    /// <summary>Makes the interceptor of HTTP requests; null: there is none.</summary>
    public Func<IServiceProvider, IHttpRequestInterceptor>? HttpInterceptor { get; set; }

    /// <summary>Makes the interceptor of WebSockets; null: there is none.</summary>
    public Func<IServiceProvider, ISocketSessionInterceptor>? SocketInterceptor { get; set; }
}

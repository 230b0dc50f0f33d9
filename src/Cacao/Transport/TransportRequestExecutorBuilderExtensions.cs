using Cacao;
using Cacao.Transport;
using Cacao.Types.Building;
using Microsoft.AspNetCore.Http;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers how a schema is reached.</summary>
public static class TransportRequestExecutorBuilderExtensions
{
    /// <summary>Sets the interceptor of HTTP requests. Its constructor may take the application's services. The last one registered counts.</summary>
    public static IRequestExecutorBuilder AddHttpRequestInterceptor<T>(this IRequestExecutorBuilder builder)
        where T : class, IHttpRequestInterceptor
        => builder.AddHttpRequestInterceptor(services => ActivatorUtilities.CreateInstance<T>(services));

    /// <summary>Sets the interceptor of HTTP requests. The last one registered counts.</summary>
    public static IRequestExecutorBuilder AddHttpRequestInterceptor<T>(this IRequestExecutorBuilder builder, Func<IServiceProvider, T> factory)
        where T : class, IHttpRequestInterceptor
        => builder.Modify<TransportOptions>(options => options.HttpInterceptor = factory);

    /// <summary>Sets a method as the interceptor of HTTP requests. The last one registered counts.</summary>
    public static IRequestExecutorBuilder AddHttpRequestInterceptor(
        this IRequestExecutorBuilder builder,
        Func<HttpContext, IRequestExecutor, OperationRequestBuilder, CancellationToken, ValueTask> handler)
        => builder.Modify<TransportOptions>(options => options.HttpInterceptor = _ => new DelegateHttpRequestInterceptor(handler));

    /// <summary>Sets the interceptor of WebSockets. Its constructor may take the application's services. The last one registered counts.</summary>
    public static IRequestExecutorBuilder AddSocketSessionInterceptor<T>(this IRequestExecutorBuilder builder)
        where T : class, ISocketSessionInterceptor
        => builder.AddSocketSessionInterceptor(services => ActivatorUtilities.CreateInstance<T>(services));

    /// <summary>Sets the interceptor of WebSockets. The last one registered counts.</summary>
    public static IRequestExecutorBuilder AddSocketSessionInterceptor<T>(this IRequestExecutorBuilder builder, Func<IServiceProvider, T> factory)
        where T : class, ISocketSessionInterceptor
        => builder.Modify<TransportOptions>(options => options.SocketInterceptor = factory);

    /// <summary>Changes the options of all endpoints of the schema; an endpoint's own changes come after.</summary>
    public static IRequestExecutorBuilder ModifyServerOptions(this IRequestExecutorBuilder builder, Action<GraphQLServerOptions> configure)
        => builder.Modify<TransportOptions>(options => options.ServerOptions.Add(configure));
}

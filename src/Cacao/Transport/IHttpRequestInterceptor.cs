using Microsoft.AspNetCore.Http;

namespace Cacao;

/// <summary>Sees each request that came over HTTP before it is executed. One instance serves all requests of a schema.</summary>
public interface IHttpRequestInterceptor
{
    /// <summary>Completes the request. The user and the services are set already.</summary>
    ValueTask OnCreateAsync(
        HttpContext context,
        IRequestExecutor requestExecutor,
        OperationRequestBuilder requestBuilder,
        CancellationToken cancellationToken);
}

/// <summary>Leaves requests as they are; override what should differ.</summary>
public class DefaultHttpRequestInterceptor : IHttpRequestInterceptor
{
    /// <inheritdoc />
    public virtual ValueTask OnCreateAsync(
        HttpContext context,
        IRequestExecutor requestExecutor,
        OperationRequestBuilder requestBuilder,
        CancellationToken cancellationToken)
        => ValueTask.CompletedTask;
}

using Microsoft.AspNetCore.Http;

namespace Cacao.Transport;

/// <summary>A method as an interceptor.</summary>
internal sealed class DelegateHttpRequestInterceptor(
    Func<HttpContext, IRequestExecutor, OperationRequestBuilder, CancellationToken, ValueTask> handler) : IHttpRequestInterceptor
{
    public ValueTask OnCreateAsync(
        HttpContext context,
        IRequestExecutor requestExecutor,
        OperationRequestBuilder requestBuilder,
        CancellationToken cancellationToken)
        => handler(context, requestExecutor, requestBuilder, cancellationToken);
}

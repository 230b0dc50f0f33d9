using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Cacao.Transport;

// Requests over HTTP. Specification: GraphQL over HTTP.
internal sealed partial class GraphQLEndpoint
{
    private const string PreflightHeader = "GraphQL-Preflight";
    private const string CostHeader = "GraphQL-Cost";

    /// <summary>A WebSocket, a request, or the question for the schema.</summary>
    public Task HandleAsync(HttpContext context)
        => context.WebSockets.IsWebSocketRequest ? ServeSocketAsync(context)
            : HttpMethods.IsGet(context.Request.Method) && context.Request.Query.ContainsKey("sdl") ? HandleSchemaAsync(context)
            : HandleRequestAsync(context);

    /// <summary>A request by POST or GET. Whatever is neither is not ours: not found.</summary>
    public Task HandleRequestAsync(HttpContext context) => HandleRequestAsync(context, null);

    /// <summary>A request whose path names a stored document: the rest of it comes by POST or GET.</summary>
    public Task HandleStoredAsync(HttpContext context)
        => HandleRequestAsync(context, new StoredOperation(
            (string)context.GetRouteValue(StoredOperation.IdParameter)!,
            (string?)context.GetRouteValue(StoredOperation.NameParameter)));

    private async Task HandleRequestAsync(HttpContext context, StoredOperation? stored)
    {
        var state = await GetStateAsync(context.RequestAborted);
        var isGet = HttpMethods.IsGet(context.Request.Method);
        if (!IsOurs(context.Request, state.Options, isGet, stored))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        try
        {
            await AnswerAsync(context, state, isGet, stored);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // The client is gone: there is nobody to answer.
        }
    }

    private static bool IsOurs(HttpRequest request, GraphQLServerOptions options, bool isGet, StoredOperation? stored)
        => isGet
            ? options.EnableGetRequests && (stored is not null || QueryStringReader.IsRequest(request.Query))
            : HttpMethods.IsPost(request.Method) && RequestContentType.IsJson(request.ContentType);

    private static async Task AnswerAsync(HttpContext context, EndpointState state, bool isGet, StoredOperation? stored)
    {
        var media = AcceptedMedia.Default;
        try
        {
            media = AcceptedMedia.Parse(context.Request.Headers.Accept);
            var request = isGet
                ? ReadQueryString(context, state, stored)
                : await RequestBody.ReadAsync(context.Request, state.MaxRequestSize, stored, context.RequestAborted);
            await using var result = await ExecuteAsync(context, state, request with
            {
                AllowedOperations = (isGet ? state.GetOperations : AllowedOperations.All) & media.Operations,
                Incremental = media.Incremental,
                User = context.User,
                Services = context.RequestServices,
                CostReporting = ReadCostReporting(context.Request),
            });
            if (result is ResponseStream stream)
            {
                var form = (stream.IsIncremental ? media.Parts : media.Stream)!.Value;
                await StreamSender.SendAsync(context.Response, form, stream, state.Options.EventStreamKeepAliveInterval);
            }
            else
            {
                await ResponseSender.SendAsync(context.Response, media, (OperationResult)result);
            }
        }
        catch (RequestFormatException refused)
        {
            await using var result = OperationResult.FromErrors([refused.Error]);
            await ResponseSender.SendAsync(context.Response, media, result, refused.Status);
        }
    }

    private static OperationRequest ReadQueryString(HttpContext context, EndpointState state, StoredOperation? stored)
        => state.Options.EnforceGetRequestsPreflightHeader && !context.Request.Headers.ContainsKey(PreflightHeader)
            ? throw new RequestFormatException(TransportErrors.PreflightHeaderMissing(PreflightHeader))
            : QueryStringReader.Read(context.Request.Query, stored);

    /// <summary>What the caller wants to know of the price; other values than the two known ones ask for nothing.</summary>
    private static CostReporting ReadCostReporting(HttpRequest request)
    {
        var wanted = request.Headers[CostHeader];
        return wanted.Count == 0 ? CostReporting.None
            : string.Equals(wanted[0], "report", StringComparison.OrdinalIgnoreCase) ? CostReporting.Report
            : string.Equals(wanted[0], "validate", StringComparison.OrdinalIgnoreCase) ? CostReporting.Validate
            : CostReporting.None;
    }

    private static async Task<IExecutionResult> ExecuteAsync(HttpContext context, EndpointState state, OperationRequest request)
    {
        if (state.Interceptor is not { } interceptor)
        {
            return await state.ExecuteAsync(request, context.RequestAborted);
        }

        var builder = OperationRequestBuilder.From(request);
        await interceptor.OnCreateAsync(context, state.Executor, builder, context.RequestAborted);
        return await state.ExecuteAsync(builder.Build(), context.RequestAborted);
    }
}

using Microsoft.AspNetCore.Http;

namespace Cacao.Transport;

// Requests over HTTP. Specification: GraphQL over HTTP.
internal sealed partial class GraphQLEndpoint
{
    private const string PreflightHeader = "GraphQL-Preflight";

    /// <summary>A request, or the question for the schema.</summary>
    public Task HandleAsync(HttpContext context)
        => HttpMethods.IsGet(context.Request.Method) && context.Request.Query.ContainsKey("sdl")
            ? HandleSchemaAsync(context)
            : HandleRequestAsync(context);

    /// <summary>A request by POST or GET. Whatever is neither is not ours: not found.</summary>
    public async Task HandleRequestAsync(HttpContext context)
    {
        var state = await GetStateAsync(context.RequestAborted);
        var isGet = HttpMethods.IsGet(context.Request.Method);
        if (!IsOurs(context.Request, state.Options, isGet))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        try
        {
            await AnswerAsync(context, state, isGet);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // The client is gone: there is nobody to answer.
        }
    }

    private static bool IsOurs(HttpRequest request, GraphQLServerOptions options, bool isGet)
        => isGet
            ? options.EnableGetRequests && QueryStringReader.IsRequest(request.Query)
            : HttpMethods.IsPost(request.Method) && RequestContentType.IsJson(request.ContentType);

    private static async Task AnswerAsync(HttpContext context, EndpointState state, bool isGet)
    {
        var media = AcceptedMedia.Default;
        try
        {
            media = AcceptedMedia.Parse(context.Request.Headers.Accept);
            var request = isGet
                ? ReadQueryString(context, state)
                : await RequestBody.ReadAsync(context.Request, state.MaxRequestSize, context.RequestAborted);
            await using var result = await ExecuteAsync(context, state, request with
            {
                AllowedOperations = (isGet ? state.GetOperations : AllowedOperations.All) & media.Operations,
            });
            await ResponseSender.SendAsync(context.Response, media, result);
        }
        catch (RequestFormatException refused)
        {
            await using var result = OperationResult.FromErrors([refused.Error]);
            await ResponseSender.SendAsync(context.Response, media, result, refused.Status);
        }
    }

    private static OperationRequest ReadQueryString(HttpContext context, EndpointState state)
        => state.Options.EnforceGetRequestsPreflightHeader && !context.Request.Headers.ContainsKey(PreflightHeader)
            ? throw new RequestFormatException(TransportErrors.PreflightHeaderMissing(PreflightHeader))
            : QueryStringReader.Read(context.Request.Query);

    private static async Task<IExecutionResult> ExecuteAsync(HttpContext context, EndpointState state, OperationRequest request)
    {
        var complete = request with { User = context.User, Services = context.RequestServices };
        if (state.Interceptor is not { } interceptor)
        {
            return await state.ExecuteAsync(complete, context.RequestAborted);
        }

        var builder = OperationRequestBuilder.From(complete);
        await interceptor.OnCreateAsync(context, state.Executor, builder, context.RequestAborted);
        return await state.ExecuteAsync(builder.Build(), context.RequestAborted);
    }
}

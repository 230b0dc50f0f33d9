using System.Text.Json;

namespace Conformance.Host.Execute;

/// <summary>
/// <c>POST /execute</c> with <c>{ "schema", "query", "variables", "operationName" }</c> answers <c>{ "data", "errors" }</c> with status
/// 200, whatever is wrong with schema, document or variables; 400 is for a body that is no such object. <c>POST /execute/sdl</c> takes
/// the same and answers the schema as the server prints it. <c>GET /health</c> says ok.
/// </summary>
public static class ExecuteEndpoint
{
    private static readonly JsonDocumentOptions s_options = new() { MaxDepth = 512 };

    public static void MapExecute(this WebApplication app)
    {
        var schemas = new SchemaCache();
        app.MapGet("/health", () => "ok");
        app.MapPost("/execute", context => AnswerAsync(context, schemas, ExecuteAsync));
        app.MapPost("/execute/sdl", context => AnswerAsync(context, schemas, PrintAsync));
    }

    private static async Task AnswerAsync(HttpContext context, SchemaCache schemas, Func<HttpContext, IRequestExecutor, ExecuteRequest, Task> answer)
    {
        JsonDocument body;
        try
        {
            body = await JsonDocument.ParseAsync(context.Request.Body, s_options, context.RequestAborted);
        }
        catch (JsonException wrong)
        {
            await ExecuteAnswer.RefuseAsync(context.Response, 400, $"The body is no JSON: {wrong.Message}");
            return;
        }

        using (body)
        {
            if (ExecuteRequest.Read(body.RootElement, out var request) is { } problem)
            {
                await ExecuteAnswer.RefuseAsync(context.Response, 400, problem);
                return;
            }

            IRequestExecutor executor;
            try
            {
                executor = await schemas.GetAsync(request!.Schema, request.IsIncremental);
            }
            catch (Exception wrong)
            {
                await ExecuteAnswer.RefuseAsync(context.Response, 200, wrong.Message);
                return;
            }

            await answer(context, executor, request);
        }
    }

    private static Task PrintAsync(HttpContext context, IRequestExecutor executor, ExecuteRequest request)
        => context.Response.WriteAsync(executor.Schema.ToString());

    private static async Task ExecuteAsync(HttpContext context, IRequestExecutor executor, ExecuteRequest request)
    {
        await using var result = await executor.ExecuteAsync(request.Build(), context.RequestAborted);
        await ExecuteAnswer.WriteAsync(context.Response, result, context.RequestAborted);
    }
}

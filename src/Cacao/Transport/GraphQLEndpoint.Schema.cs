using Microsoft.AspNetCore.Http;

namespace Cacao.Transport;

// The schema definition as text.
internal sealed partial class GraphQLEndpoint
{
    private const string SchemaContentType = "application/graphql; charset=utf-8";

    /// <summary>Gives out the schema, unless the options forbid it.</summary>
    public Task HandleSchemaAsync(HttpContext context) => SendSchemaAsync(context, options => options.EnableSchemaRequests);

    /// <summary>Gives out the schema as a file, unless the options forbid it.</summary>
    public Task HandleSchemaFileAsync(HttpContext context)
        => SendSchemaAsync(context, options => options is { EnableSchemaRequests: true, EnableSchemaFileSupport: true });

    private async Task SendSchemaAsync(HttpContext context, Predicate<GraphQLServerOptions> isAllowed)
    {
        var state = await GetStateAsync(context.RequestAborted);
        if (!HttpMethods.IsGet(context.Request.Method) || !isAllowed(state.Options))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        context.Response.ContentType = SchemaContentType;
        context.Response.ContentLength = state.SchemaText.Length;
        await context.Response.BodyWriter.WriteAsync(state.SchemaText, context.RequestAborted);
    }
}

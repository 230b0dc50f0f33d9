using Cacao;
using Cacao.Transport;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;

namespace Microsoft.AspNetCore.Builder;

/// <summary>Opens a schema to clients.</summary>
public static class GraphQLEndpointRouteBuilderExtensions
{
    private const string DefaultPath = "/graphql";
    private static readonly string[] s_schemaFiles = ["schema.graphql", "schema"];

    /// <summary>
    /// Answers requests and WebSockets at a path, and gives out the schema by <c>?sdl</c> and as <c>schema.graphql</c> or
    /// <c>schema</c> below the path. WebSockets need <c>UseWebSockets()</c> before.
    /// </summary>
    public static GraphQLEndpointConventionBuilder MapGraphQL(
        this IEndpointRouteBuilder endpointRouteBuilder,
        string path = DefaultPath,
        string? schemaName = null)
        => endpointRouteBuilder.MapGraphQL(new PathString(path), schemaName);

    /// <summary>
    /// Answers requests and WebSockets at a path, and gives out the schema by <c>?sdl</c> and as <c>schema.graphql</c> or
    /// <c>schema</c> below the path. WebSockets need <c>UseWebSockets()</c> before.
    /// </summary>
    public static GraphQLEndpointConventionBuilder MapGraphQL(
        this IEndpointRouteBuilder endpointRouteBuilder,
        PathString path,
        string? schemaName = null)
    {
        var endpoint = Create(endpointRouteBuilder, schemaName);
        var root = path.Value?.TrimEnd('/') ?? "";
        return new GraphQLEndpointConventionBuilder(
            endpoint,
            [
                endpointRouteBuilder.Map(Parse(root), endpoint.HandleAsync).WithDisplayName($"GraphQL {root}"),
                .. s_schemaFiles.Select(file => endpointRouteBuilder
                    .Map(Parse($"{root}/{file}"), endpoint.HandleSchemaFileAsync)
                    .WithDisplayName($"GraphQL schema of {root}")),
            ]);
    }

    /// <summary>Answers requests only; the schema is not given out.</summary>
    public static GraphQLHttpEndpointConventionBuilder MapGraphQLHttp(
        this IEndpointRouteBuilder endpointRouteBuilder,
        string pattern = DefaultPath,
        string? schemaName = null)
        => endpointRouteBuilder.MapGraphQLHttp(Parse(pattern), schemaName);

    /// <summary>Answers requests only; the schema is not given out.</summary>
    public static GraphQLHttpEndpointConventionBuilder MapGraphQLHttp(
        this IEndpointRouteBuilder endpointRouteBuilder,
        RoutePattern pattern,
        string? schemaName = null)
    {
        var endpoint = Create(endpointRouteBuilder, schemaName);
        return new GraphQLHttpEndpointConventionBuilder(
            endpoint,
            endpointRouteBuilder.Map(pattern, endpoint.HandleRequestAsync).WithDisplayName($"GraphQL requests {pattern.RawText}"));
    }

    /// <summary>Answers WebSockets only. Needs <c>UseWebSockets()</c> before.</summary>
    public static GraphQLWebSocketEndpointConventionBuilder MapGraphQLWebSocket(
        this IEndpointRouteBuilder endpointRouteBuilder,
        string pattern = "/graphql/ws",
        string? schemaName = null)
        => endpointRouteBuilder.MapGraphQLWebSocket(Parse(pattern), schemaName);

    /// <summary>Answers WebSockets only. Needs <c>UseWebSockets()</c> before.</summary>
    public static GraphQLWebSocketEndpointConventionBuilder MapGraphQLWebSocket(
        this IEndpointRouteBuilder endpointRouteBuilder,
        RoutePattern pattern,
        string? schemaName = null)
    {
        var endpoint = Create(endpointRouteBuilder, schemaName);
        return new GraphQLWebSocketEndpointConventionBuilder(
            endpoint,
            endpointRouteBuilder.Map(pattern, endpoint.HandleSocketAsync).WithDisplayName($"GraphQL WebSockets {pattern.RawText}"));
    }

    /// <summary>Gives out the schema only.</summary>
    public static IEndpointConventionBuilder MapGraphQLSchema(
        this IEndpointRouteBuilder endpointRouteBuilder,
        string pattern = "/graphql/sdl",
        string? schemaName = null)
        => endpointRouteBuilder.MapGraphQLSchema(Parse(pattern), schemaName);

    /// <summary>Gives out the schema only.</summary>
    public static IEndpointConventionBuilder MapGraphQLSchema(
        this IEndpointRouteBuilder endpointRouteBuilder,
        RoutePattern pattern,
        string? schemaName = null)
        => endpointRouteBuilder
            .Map(pattern, Create(endpointRouteBuilder, schemaName).HandleSchemaAsync)
            .WithDisplayName($"GraphQL schema {pattern.RawText}");

    /// <summary>
    /// Answers requests that name a stored document in their path: <c>{path}/{id}</c> and <c>{path}/{id}/{operationName}</c>, by GET and
    /// POST. Needs <c>UsePersistedOperationPipeline()</c>.
    /// </summary>
    public static IEndpointConventionBuilder MapGraphQLPersistedOperations(
        this IEndpointRouteBuilder endpointRouteBuilder,
        string path = "/graphql/persisted",
        string? schemaName = null,
        bool requireOperationName = false)
        => endpointRouteBuilder.MapGraphQLPersistedOperations(Parse(path), schemaName, requireOperationName);

    /// <summary>
    /// Answers requests that name a stored document in their path: <c>{path}/{id}</c> and <c>{path}/{id}/{operationName}</c>, by GET and
    /// POST. Needs <c>UsePersistedOperationPipeline()</c>.
    /// </summary>
    public static IEndpointConventionBuilder MapGraphQLPersistedOperations(
        this IEndpointRouteBuilder endpointRouteBuilder,
        RoutePattern path,
        string? schemaName = null,
        bool requireOperationName = false)
    {
        var endpoint = Create(endpointRouteBuilder, schemaName);
        var pattern = $"{path.RawText?.TrimEnd('/')}/{{{StoredOperation.IdParameter}}}/{{{StoredOperation.NameParameter}{(requireOperationName ? "" : "?")}}}";
        return endpointRouteBuilder.Map(Parse(pattern), endpoint.HandleStoredAsync).WithDisplayName($"GraphQL stored operations {pattern}");
    }

    /// <summary>Changes the options of this endpoint, after those of the schema.</summary>
    public static GraphQLEndpointConventionBuilder WithOptions(
        this GraphQLEndpointConventionBuilder builder,
        Action<GraphQLServerOptions> configure)
    {
        builder.Endpoint.Configure(configure);
        return builder;
    }

    /// <summary>Changes the options of this endpoint, after those of the schema.</summary>
    public static GraphQLHttpEndpointConventionBuilder WithOptions(
        this GraphQLHttpEndpointConventionBuilder builder,
        Action<GraphQLServerOptions> configure)
    {
        builder.Endpoint.Configure(configure);
        return builder;
    }

    /// <summary>Changes the socket options of this endpoint, after those of the schema.</summary>
    public static GraphQLWebSocketEndpointConventionBuilder WithOptions(
        this GraphQLWebSocketEndpointConventionBuilder builder,
        Action<GraphQLSocketOptions> configure)
    {
        builder.Endpoint.Configure(options => configure(options.Sockets));
        return builder;
    }

    private static GraphQLEndpoint Create(IEndpointRouteBuilder routes, string? schemaName) => new(routes.ServiceProvider, schemaName);

    private static RoutePattern Parse(string pattern) => RoutePatternFactory.Parse(pattern);
}

namespace Cacao;

/// <summary>How an endpoint answers over HTTP and WebSocket.</summary>
public sealed class GraphQLServerOptions
{
    /// <summary>Settings of WebSocket connections.</summary>
    public GraphQLSocketOptions Sockets { get; } = new();

    /// <summary>What may be asked by GET. Default: queries, as a GET must not change anything.</summary>
    public AllowedGetOperations AllowedGetOperations { get; set; } = AllowedGetOperations.Query;

    /// <summary>Whether the schema can be fetched as the file <c>schema.graphql</c> or <c>schema</c> below the endpoint. Default true.</summary>
    public bool EnableSchemaFileSupport { get; set; } = true;

    /// <summary>Whether requests by GET are answered. Default true.</summary>
    public bool EnableGetRequests { get; set; } = true;

    /// <summary>Whether a GET needs the header <c>GraphQL-Preflight</c>, so that a page of another origin cannot send it. Default false.</summary>
    public bool EnforceGetRequestsPreflightHeader { get; set; }

    /// <summary>Whether the schema is given out at all, by <c>?sdl</c> or as a file. Default true.</summary>
    public bool EnableSchemaRequests { get; set; } = true;

    /// <summary>Which kinds of batches are answered. Default none; other values have no effect.</summary>
    public AllowedBatching Batching { get; set; }

    /// <summary>
    /// How often a comment is sent on an event stream (SSE) on which nothing happens, so that proxies do not close it; null: never.
    /// Default 12 seconds.
    /// </summary>
    public TimeSpan? EventStreamKeepAliveInterval { get; set; } = TimeSpan.FromSeconds(12);

    /// <summary>How many requests of an endpoint are executed at once; the others wait. Null: no limit. Default 64.</summary>
    public int? MaxConcurrentExecutions { get; set; } = 64;
}

/// <summary>Settings of WebSocket connections.</summary>
public sealed class GraphQLSocketOptions
{
    /// <summary>How long a client may take to send <c>connection_init</c>. Default 10 seconds.</summary>
    public TimeSpan ConnectionInitializationTimeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>How often an idle connection is pinged; null: never. Default 5 seconds.</summary>
    public TimeSpan? KeepAliveInterval { get; set; } = TimeSpan.FromSeconds(5);
}

/// <summary>The kinds of operations that may be asked by GET.</summary>
[Flags]
public enum AllowedGetOperations
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>Queries.</summary>
    Query = 1,

    /// <summary>Mutations.</summary>
    Mutation = 2,

    /// <summary>Queries and mutations.</summary>
    QueryAndMutation = Query | Mutation,

    /// <summary>Subscriptions.</summary>
    Subscription = 4,

    /// <summary>All kinds.</summary>
    All = QueryAndMutation | Subscription,
}

/// <summary>The kinds of batches that a server may answer.</summary>
[Flags]
public enum AllowedBatching
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>One request with a list of variables.</summary>
    VariableBatching = 1,

    /// <summary>A list of requests.</summary>
    RequestBatching = 2,

    /// <summary>Both.</summary>
    All = VariableBatching | RequestBatching,
}

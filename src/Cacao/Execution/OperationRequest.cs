using System.Security.Claims;
using System.Text.Json;

namespace Cacao;

/// <summary>A request to execute an operation. Made by <see cref="OperationRequestBuilder"/>.</summary>
public interface IOperationRequest;

/// <summary>How an error in a non-null field is answered.</summary>
public enum ErrorHandlingMode
{
    /// <summary>The null spreads to the nearest nullable parent. Spec: Handling Execution Errors.</summary>
    Propagate,

    /// <summary>The field is null where it stands.</summary>
    Null,
}

/// <summary>What a request asks of the analysis of costs.</summary>
internal enum CostReporting
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>The price beside the answer.</summary>
    Report,

    /// <summary>The price in place of the answer: nothing is executed.</summary>
    Validate,
}

/// <summary>The kinds of operations that a request may ask for.</summary>
[Flags]
internal enum AllowedOperations
{
    Query = 1,
    Mutation = 2,
    Subscription = 4,
    All = Query | Mutation | Subscription,
}

/// <summary>A request as the executor takes it. Exactly one of <see cref="Document"/> and <see cref="DocumentId"/> is needed.</summary>
internal sealed record OperationRequest : IOperationRequest
{
    /// <summary>The GraphQL document.</summary>
    public string? Document { get; init; }

    /// <summary>The id of a document that the server knows.</summary>
    public string? DocumentId { get; init; }

    /// <summary>Which operation of the document; null when it has only one.</summary>
    public string? OperationName { get; init; }

    /// <summary>The raw variables: a JSON object, or null.</summary>
    public JsonElement? Variables { get; init; }

    /// <summary>The request's extensions: a JSON object, or null.</summary>
    public JsonElement? Extensions { get; init; }

    /// <summary>Null: as the schema's options say.</summary>
    public ErrorHandlingMode? ErrorHandling { get; init; }

    public AllowedOperations AllowedOperations { get; init; } = AllowedOperations.All;

    /// <summary>What to do with the operation's price beside keeping to the limits.</summary>
    public CostReporting CostReporting { get; init; }

    /// <summary>What the request may cost; null: as the schema's options say.</summary>
    public RequestCostOptions? CostOptions { get; init; }

    /// <summary>How the response may come in parts (@defer, @stream); null: it comes whole.</summary>
    public Execution.IncrementalFormat? Incremental { get; init; }

    /// <summary>True to run nothing: the document is only made ready.</summary>
    public bool IsWarmup { get; init; }

    /// <summary>True to allow a document that is not stored where only stored ones are allowed.</summary>
    public bool AllowsAnyDocument { get; init; }

    /// <summary>State for [GlobalState] and <see cref="IHasContextData.ContextData"/>.</summary>
    public IReadOnlyDictionary<string, object?>? GlobalState { get; init; }

    /// <summary>Who asks; null when nobody is known.</summary>
    public ClaimsPrincipal? User { get; init; }

    /// <summary>The request's services; null: the executor makes a scope of its own.</summary>
    public IServiceProvider? Services { get; init; }
}

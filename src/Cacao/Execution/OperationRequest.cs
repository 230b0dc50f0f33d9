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

    /// <summary>State for [GlobalState] and <see cref="IHasContextData.ContextData"/>.</summary>
    public IReadOnlyDictionary<string, object?>? GlobalState { get; init; }

    /// <summary>Who asks; null when nobody is known.</summary>
    public ClaimsPrincipal? User { get; init; }

    /// <summary>The request's services; null: the executor makes a scope of its own.</summary>
    public IServiceProvider? Services { get; init; }
}

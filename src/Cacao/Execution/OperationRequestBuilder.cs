using System.Security.Claims;
using System.Text.Json;

namespace Cacao;

/// <summary>Builds a request; interceptors see it before it is executed.</summary>
public sealed class OperationRequestBuilder
{
    private readonly Dictionary<string, object?> _globalState = new(StringComparer.Ordinal);
    private OperationRequest _request = new();

    /// <summary>Starts an empty request.</summary>
    public static OperationRequestBuilder New() => new();

    internal static OperationRequestBuilder From(OperationRequest request) => new() { _request = request };

    /// <summary>Sets the GraphQL document.</summary>
    public OperationRequestBuilder SetDocument(string sourceText) => Set(_request with { Document = sourceText });

    /// <summary>Names a stored document in place of sending one; null: none.</summary>
    public OperationRequestBuilder SetDocumentId(OperationDocumentId? documentId) => Set(_request with { DocumentId = documentId?.Value });

    /// <summary>Chooses the operation of the document; null when it has only one.</summary>
    public OperationRequestBuilder SetOperationName(string? operationName) => Set(_request with { OperationName = operationName });

    /// <summary>Sets the variables; values are what System.Text.Json can write.</summary>
    public OperationRequestBuilder SetVariableValues(IReadOnlyDictionary<string, object?>? variableValues)
        => Set(_request with { Variables = variableValues is null ? null : JsonSerializer.SerializeToElement(variableValues) });

    /// <summary>Sets the variables from JSON: an object.</summary>
    public OperationRequestBuilder SetVariableValues(JsonDocument? variableValues)
        => Set(_request with { Variables = variableValues?.RootElement });

    /// <summary>Sets state that resolvers read as [GlobalState].</summary>
    public OperationRequestBuilder SetGlobalState(string name, object? value)
    {
        _globalState[name] = value;
        return this;
    }

    /// <summary>Adds state. Throws when the name is taken.</summary>
    public OperationRequestBuilder AddGlobalState(string name, object? value)
    {
        _globalState.Add(name, value);
        return this;
    }

    /// <summary>Adds state unless the name is taken.</summary>
    public OperationRequestBuilder TryAddGlobalState(string name, object? value)
    {
        _globalState.TryAdd(name, value);
        return this;
    }

    /// <summary>Removes state.</summary>
    public OperationRequestBuilder RemoveGlobalState(string name)
    {
        _globalState.Remove(name);
        return this;
    }

    /// <summary>Sets the services that resolvers get.</summary>
    public OperationRequestBuilder SetServices(IServiceProvider? services) => Set(_request with { Services = services });

    /// <summary>Sets who asks.</summary>
    public OperationRequestBuilder SetUser(ClaimsPrincipal claimsPrincipal) => Set(_request with { User = claimsPrincipal });

    internal OperationRequestBuilder SetCost(CostReporting reporting) => Set(_request with { CostReporting = reporting });

    internal OperationRequestBuilder SetCost(RequestCostOptions options) => Set(_request with { CostOptions = options });

    /// <summary>The request.</summary>
    public IOperationRequest Build() => _request with { GlobalState = new Dictionary<string, object?>(_globalState) };

    internal OperationRequestBuilder Change(Func<OperationRequest, OperationRequest> change) => Set(change(_request));

    private OperationRequestBuilder Set(OperationRequest request)
    {
        _request = request;
        return this;
    }
}

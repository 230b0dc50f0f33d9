using System.Text.Json;

namespace Conformance.Host.Execute;

/// <summary>What a caller of <c>/execute</c> sends.</summary>
internal sealed record ExecuteRequest(string Schema, string Query, JsonElement? Variables, string? OperationName)
{
    /// <summary>True when the document may ask for an answer in parts: only then the schema knows the directives for that.</summary>
    public bool IsIncremental => Query.Contains("@defer", StringComparison.Ordinal) || Query.Contains("@stream", StringComparison.Ordinal);

    /// <summary>Reads the body; returns what is wrong with it, or null.</summary>
    public static string? Read(JsonElement body, out ExecuteRequest? request)
    {
        request = null;
        if (body.ValueKind != JsonValueKind.Object)
        {
            return "The body must be an object.";
        }

        if (Find(body, "schema") is not { ValueKind: JsonValueKind.String } schema || Find(body, "query") is not { ValueKind: JsonValueKind.String } query)
        {
            return "`schema` and `query` must be strings.";
        }

        var variables = Find(body, "variables");
        var operationName = Find(body, "operationName");
        if (variables is { ValueKind: not JsonValueKind.Object } || operationName is { ValueKind: not JsonValueKind.String })
        {
            return "`variables` must be an object, `operationName` a string.";
        }

        try
        {
            request = new ExecuteRequest(schema.GetString()!, query.GetString()!, variables, operationName?.GetString());
            return null;
        }
        catch (InvalidOperationException)
        {
            return "A string holds half of a surrogate pair.";
        }
    }

    public IOperationRequest Build()
    {
        var builder = OperationRequestBuilder.New().SetDocument(Query).SetOperationName(OperationName);
        if (Variables is { } variables)
        {
            builder.SetVariableValues(JsonDocument.Parse(variables.GetRawText(), new JsonDocumentOptions { MaxDepth = 512 }));
        }

        return builder.Build();
    }

    private static JsonElement? Find(JsonElement body, string name)
        => body.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;
}

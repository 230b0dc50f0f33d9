using System.Text.Json;

namespace Fuzz.Documents;

/// <summary>A request before it becomes bytes.</summary>
internal sealed record GraphQLRequest(string Query, string? OperationName = null, Dictionary<string, object?>? Variables = null)
{
    public string VariablesJson => ValueText.Json(Variables ?? new Dictionary<string, object?>(StringComparer.Ordinal));

    public string Json => $$"""
        {"query":{{JsonSerializer.Serialize(Query)}},"operationName":{{JsonSerializer.Serialize(OperationName)}},"variables":{{VariablesJson}}}
        """;
}

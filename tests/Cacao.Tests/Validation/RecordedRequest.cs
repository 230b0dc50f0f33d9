using System.Text.Json;

namespace Cacao.Tests.Validation;

/// <summary>A recorded request and the validation errors of its answer; none when it was executed.</summary>
internal sealed record RecordedRequest(string Query, bool IsStrict, IReadOnlyList<JsonElement> Errors)
{
    private static readonly string[] s_limits = ["HC0046", "HC0087"];

    /// <summary>All requests that were executed or refused by validation, by the name of their case.</summary>
    public static Dictionary<string, RecordedRequest> ReadAll(string folder)
    {
        var requests = new Dictionary<string, RecordedRequest>();
        foreach (var file in Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal))
        {
            foreach (var recorded in JsonDocument.Parse(File.ReadAllText(file)).RootElement.EnumerateArray())
            {
                if (Read(recorded) is { } request)
                {
                    requests.TryAdd(recorded.GetProperty("name").GetString()!, request);
                }
            }
        }

        return requests;
    }

    public static string? Code(JsonElement error) => Extension(error, "code") is { } code ? code.GetString() : null;

    private static RecordedRequest? Read(JsonElement recorded)
    {
        if (!recorded.TryGetProperty("request", out var request)
            || !request.TryGetProperty("body", out var body)
            || body.ValueKind != JsonValueKind.Object
            || !body.TryGetProperty("query", out var query)
            || !recorded.GetProperty("response").TryGetProperty("body", out var answer)
            || answer.ValueKind != JsonValueKind.Object)
        {
            return null;
        }

        var isStrict = request.GetProperty("path").GetString() == "/strict";
        if (answer.TryGetProperty("data", out _) || !answer.TryGetProperty("errors", out var all))
        {
            return new RecordedRequest(query.GetString()!, isStrict, []);
        }

        var errors = all.EnumerateArray().Where(IsValidationError).ToArray();
        return errors.Length == 0 ? null : new RecordedRequest(query.GetString()!, isStrict, errors);
    }

    private static bool IsValidationError(JsonElement error)
        => Extension(error, "specifiedBy") is not null
            || Extension(error, "allowedExecutionDepth") is not null
            || s_limits.Contains(Code(error));

    private static JsonElement? Extension(JsonElement error, string name)
        => error.TryGetProperty("extensions", out var extensions) && extensions.TryGetProperty(name, out var value) ? value : null;
}

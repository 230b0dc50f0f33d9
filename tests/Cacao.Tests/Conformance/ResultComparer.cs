using System.Text.Json;

namespace Cacao.Tests.Conformance;

/// <summary>Compares GraphQL responses: <c>errors</c> in their own way, everything else by meaning.</summary>
internal static class ResultComparer
{
    public static string? Compare(JsonElement expected, JsonElement actual, ConformanceCase context, string at = "$")
        => Compare(expected, actual, context.DomainMessages, context.Ordered, at);

    public static string? Compare(JsonElement expected, JsonElement actual, bool domainMessages, bool ordered, string at = "$")
    {
        if (expected.ValueKind is not JsonValueKind.Object || actual.ValueKind is not JsonValueKind.Object)
        {
            return JsonComparer.Compare(expected, actual, ordered, at);
        }

        var names = expected.EnumerateObject().Select(member => member.Name).ToArray();
        var others = actual.EnumerateObject().Select(member => member.Name).ToHashSet();
        if (!others.SetEquals(names))
        {
            // `data` that is absent says something else than `data: null`.
            return $"{at}: expected {expected.GetRawText()}, got {actual.GetRawText()}";
        }

        return names
            .Select(name => name == "errors"
                ? ErrorComparer.Compare(expected.GetProperty(name), actual.GetProperty(name), domainMessages, $"{at}.errors")
                : JsonComparer.Compare(expected.GetProperty(name), actual.GetProperty(name), ordered, $"{at}.{name}"))
            .FirstOrDefault(difference => difference is not null);
    }

    /// <summary>Compares a message of the WebSocket protocol: its payload is a response, a list of errors, or plain JSON.</summary>
    public static string? CompareMessage(JsonElement expected, JsonElement actual, ConformanceCase context, string at)
    {
        if (!expected.TryGetProperty("payload", out var wanted) || !actual.TryGetProperty("payload", out var got))
        {
            return JsonComparer.Compare(expected, actual, at: at);
        }

        return expected.EnumerateObject()
            .Select(member => member.Name)
            .Where(name => name != "payload")
            .Select(name => actual.TryGetProperty(name, out var value)
                ? JsonComparer.Compare(expected.GetProperty(name), value, at: $"{at}.{name}")
                : $"{at}.{name}: missing")
            .Append(expected.GetProperty("type").GetString() == "error"
                ? ErrorComparer.Compare(wanted, got, context.DomainMessages, $"{at}.payload")
                : Compare(wanted, got, context, $"{at}.payload"))
            .FirstOrDefault(difference => difference is not null);
    }
}

using System.Text.Json;

namespace Cacao.Tests.Conformance;

/// <summary>Compares lists of errors: their order does not count, and of each only what the recording has.</summary>
internal static class ErrorComparer
{
    public static string? Compare(JsonElement expected, JsonElement actual, bool domainMessages, string at)
    {
        if (expected.ValueKind is not JsonValueKind.Array || actual.ValueKind is not JsonValueKind.Array)
        {
            return JsonComparer.Compare(expected, actual, at: at);
        }

        var wanted = expected.EnumerateArray().ToArray();
        return wanted.Length == actual.GetArrayLength() && CanPair(wanted, [.. actual.EnumerateArray()], domainMessages)
            ? null
            : JsonComparer.Difference(at, expected, actual);
    }

    /// <summary>A sparse expectation fits several errors, so one that was given away wrongly is taken back.</summary>
    private static bool CanPair(ReadOnlySpan<JsonElement> expected, List<JsonElement> rest, bool domainMessages)
    {
        if (expected.IsEmpty)
        {
            return true;
        }

        for (var i = 0; i < rest.Count; i++)
        {
            if (Fits(expected[0], rest[i], domainMessages)
                && CanPair(expected[1..], [.. rest.Where((_, index) => index != i)], domainMessages))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Fits(JsonElement expected, JsonElement actual, bool domainMessages)
        => actual.ValueKind is JsonValueKind.Object
            && HasSame(expected, actual, "path")
            && HasSame(expected, actual, "locations")
            && (!TryGet(expected, "extensions", out var extensions)
                || !extensions.TryGetProperty("code", out _)
                || (TryGet(actual, "extensions", out var others) && HasSame(extensions, others, "code")))
            && (!domainMessages || (HasSame(expected, actual, "message") && HaveSameExtensions(expected, actual)));

    private static bool HasSame(JsonElement expected, JsonElement actual, string member)
        => !expected.TryGetProperty(member, out var wanted)
            || (actual.TryGetProperty(member, out var got) && JsonComparer.Compare(wanted, got) is null);

    private static bool HaveSameExtensions(JsonElement expected, JsonElement actual)
        => TryGet(expected, "extensions", out var wanted)
            ? TryGet(actual, "extensions", out var got) && JsonComparer.Compare(wanted, got) is null
            : !TryGet(actual, "extensions", out got) || !got.EnumerateObject().Any();

    private static bool TryGet(JsonElement error, string member, out JsonElement value)
        => error.TryGetProperty(member, out value) && value.ValueKind is JsonValueKind.Object;
}

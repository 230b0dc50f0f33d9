using System.Text.Json;

namespace Cacao.Tests.Conformance;

/// <summary>Compares JSON by meaning. Answers with the first difference, null when there is none.</summary>
internal static class JsonComparer
{
    public static string? Compare(JsonElement expected, JsonElement actual, bool ordered = false, string at = "$", bool introspection = false)
    {
        if (expected.ValueKind != actual.ValueKind)
        {
            return Difference(at, expected, actual);
        }

        return expected.ValueKind switch
        {
            JsonValueKind.Object => CompareMembers(expected, actual, ordered, at, introspection),
            JsonValueKind.Array => CompareItems(expected, actual, ordered, at, introspection),
            JsonValueKind.Number => NumberText.Normalize(expected.GetRawText()) == NumberText.Normalize(actual.GetRawText())
                ? null
                : Difference(at, expected, actual),
            JsonValueKind.String => expected.GetString() == actual.GetString() ? null : Difference(at, expected, actual),
            _ => null,
        };
    }

    public static string Difference(string at, JsonElement? expected, JsonElement? actual)
        => $"{at}: expected {expected?.GetRawText() ?? "nothing"}, got {actual?.GetRawText() ?? "nothing"}";

    private static string? CompareMembers(JsonElement expected, JsonElement actual, bool ordered, string at, bool introspection)
    {
        var names = expected.EnumerateObject().Select(member => member.Name).ToArray();
        var others = actual.EnumerateObject().Select(member => member.Name).ToArray();
        if (ordered ? !names.SequenceEqual(others) : !names.ToHashSet().SetEquals(others))
        {
            return $"{at}: expected the members {string.Join(", ", names)}, got {string.Join(", ", others)}";
        }

        return names
            .Select(name => Compare(
                expected.GetProperty(name),
                actual.GetProperty(name),
                ordered,
                $"{at}.{name}",
                introspection || name is "__schema" or "__type"))
            .FirstOrDefault(difference => difference is not null);
    }

    private static string? CompareItems(JsonElement expected, JsonElement actual, bool ordered, string at, bool introspection)
    {
        if (expected.GetArrayLength() != actual.GetArrayLength() && !introspection)
        {
            return Difference(at, expected, actual);
        }

        var (wanted, got) = (expected.EnumerateArray().ToArray(), actual.EnumerateArray().ToArray());
        if (introspection && wanted.Concat(got).All(IsNamed))
        {
            // Introspection lists are sets by name.
            (wanted, got) = ([.. wanted.OrderBy(NameOf, StringComparer.Ordinal)], [.. got.OrderBy(NameOf, StringComparer.Ordinal)]);
            if (!wanted.Select(NameOf).SequenceEqual(got.Select(NameOf)))
            {
                return $"{at}: missing {string.Join(", ", wanted.Select(NameOf).Except(got.Select(NameOf)))};"
                    + $" too many {string.Join(", ", got.Select(NameOf).Except(wanted.Select(NameOf)))}";
            }
        }

        return wanted.Length != got.Length
            ? Difference(at, expected, actual)
            : wanted
                .Select((item, index) => Compare(item, got[index], ordered, $"{at}[{(introspection && IsNamed(item) ? NameOf(item) : index)}]", introspection))
                .FirstOrDefault(difference => difference is not null);
    }

    private static bool IsNamed(JsonElement item)
        => item.ValueKind is JsonValueKind.Object && item.TryGetProperty("name", out var name) && name.ValueKind is JsonValueKind.String;

    private static string NameOf(JsonElement item) => item.GetProperty("name").GetString()!;
}

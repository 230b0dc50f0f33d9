using System.Text.Json;

namespace Fuzz.Documents;

/// <summary>An enum's value or a variable: a word without quotes in a document.</summary>
internal sealed record Word(string Text);

/// <summary>A number as it is to be written, whatever its size.</summary>
internal sealed record Number(string Text);

/// <summary>Writes values: null, Boolean, string, <see cref="Word"/>, <see cref="Number"/>, lists and members by name.</summary>
internal static class ValueText
{
    public static string Literal(object? value) => value switch
    {
        Word word => word.Text,
        List<object?> items => $"[{string.Join(", ", items.Select(Literal))}]",
        Dictionary<string, object?> members => $"{{{string.Join(", ", members.Select(member => $"{member.Key}: {Literal(member.Value)}"))}}}",
        _ => Json(value),
    };

    public static string Json(object? value) => value switch
    {
        null => "null",
        bool truth => truth ? "true" : "false",
        string text => JsonSerializer.Serialize(text),
        Word word => JsonSerializer.Serialize(word.Text),
        Number number => number.Text,
        List<object?> items => $"[{string.Join(",", items.Select(Json))}]",
        Dictionary<string, object?> members
            => $"{{{string.Join(",", members.Select(member => $"{JsonSerializer.Serialize(member.Key)}:{Json(member.Value)}"))}}}",
        _ => throw new ArgumentException($"{value.GetType()} is no value.", nameof(value)),
    };
}

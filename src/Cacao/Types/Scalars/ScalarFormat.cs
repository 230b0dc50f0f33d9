using System.Text.Json;
using Cacao.Language;

namespace Cacao.Types;

/// <summary>The refusals of scalars: each names the scalar and the value.</summary>
internal static class ScalarFormat
{
    private const int LongestShown = 60;

    public static ScalarFormatException Refuse(ScalarType scalar, ValueNode literal) => Refuse(scalar, literal switch
    {
        StringValueNode text => $"\"{text.Value}\"",
        IntValueNode number => number.Value,
        FloatValueNode number => number.Value,
        BooleanValueNode truth => truth.Value ? "true" : "false",
        EnumValueNode name => name.Value,
        _ => $"a literal of kind {literal.Kind}",
    });

    public static ScalarFormatException Refuse(ScalarType scalar, JsonElement value) => Refuse(scalar, value.GetRawText());

    public static ScalarFormatException RefuseResult(ScalarType scalar, object value)
        => new($"The scalar `{scalar.Name}` cannot give the value `{Shorten(value.ToString() ?? "")}` of type {value.GetType()}.");

    private static ScalarFormatException Refuse(ScalarType scalar, string shown)
        => new($"The scalar `{scalar.Name}` cannot take the value `{Shorten(shown)}`.");

    private static string Shorten(string text) => text.Length <= LongestShown ? text : string.Concat(text.AsSpan(0, LongestShown), "…");
}

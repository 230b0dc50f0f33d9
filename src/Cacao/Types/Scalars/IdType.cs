using System.Globalization;
using System.Text.Json;
using Cacao.Language;
using Cacao.Types;

namespace Cacao;

/// <summary>An opaque key: a string, on input also a whole number. Spec: ID.</summary>
public sealed class IdType() : ScalarType("ID", typeof(string), "An opaque key.")
{
    internal override bool AcceptsLiteral(ValueNode literal) => literal is StringValueNode or IntValueNode;

    internal override object CoerceInputLiteral(ValueNode literal) => literal switch
    {
        StringValueNode text => text.Value,
        IntValueNode number => number.Value,
        _ => throw ScalarFormat.Refuse(this, literal),
    };

    internal override object CoerceInputValue(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()!,
        JsonValueKind.Number when value.GetRawText() is var text && !text.AsSpan().ContainsAny('.', 'e', 'E') => text,
        _ => throw ScalarFormat.Refuse(this, value),
    };

    internal override void CoerceResult(object value, ResponseWriter writer) => writer.WriteString(ToText(value));

    internal override ValueNode ToLiteral(object value) => new StringValueNode(ToText(value), isBlock: false);

    private string ToText(object value) => value switch
    {
        string text => text,
        Guid or sbyte or byte or short or ushort or int or uint or long or ulong => Convert.ToString(value, CultureInfo.InvariantCulture)!,
        _ => throw ScalarFormat.RefuseResult(this, value),
    };
}

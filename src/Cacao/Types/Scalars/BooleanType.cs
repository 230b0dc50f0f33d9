using System.Text.Json;
using Cacao.Language;
using Cacao.Types;

namespace Cacao;

/// <summary>True or false. Spec: Boolean.</summary>
public sealed class BooleanType() : ScalarType<bool>("Boolean", "`true` or `false`.")
{
    internal override bool AcceptsLiteral(ValueNode literal) => literal is BooleanValueNode;

    internal override object CoerceInputLiteral(ValueNode literal)
        => literal is BooleanValueNode truth ? truth.Value : throw ScalarFormat.Refuse(this, literal);

    internal override object CoerceInputValue(JsonElement value)
        => value.ValueKind is JsonValueKind.True or JsonValueKind.False ? value.GetBoolean() : throw ScalarFormat.Refuse(this, value);

    internal override void Write(bool value, ResponseWriter writer) => writer.WriteBoolean(value);

    internal override ValueNode ToLiteral(object value)
        => new BooleanValueNode(value is bool truth ? truth : throw ScalarFormat.RefuseResult(this, value));
}

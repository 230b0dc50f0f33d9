using System.Text.Json;
using Cacao.Language;

namespace Cacao.Types;

/// <summary>A scalar that a schema document names without a format: it takes and gives any value.</summary>
internal sealed class DocumentScalarType(string name) : ScalarType(name, typeof(object))
{
    private static readonly AnyType s_any = new();

    internal override bool AcceptsLiteral(ValueNode literal) => true;

    internal override object CoerceInputLiteral(ValueNode literal) => s_any.CoerceInputLiteral(literal);

    internal override object CoerceInputValue(JsonElement value) => s_any.CoerceInputValue(value);

    internal override void CoerceResult(object value, ResponseWriter writer) => s_any.CoerceResult(value, writer);

    internal override ValueNode ToLiteral(object value) => s_any.ToLiteral(value);
}

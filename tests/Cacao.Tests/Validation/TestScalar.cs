using System.Text.Json;
using Cacao.Language;
using Cacao.Types;

namespace Cacao.Tests.Validation;

/// <summary>A scalar that validation can ask for the kinds of literals it takes; of values it knows how big an Int may be.</summary>
internal sealed class TestScalar(string name) : ScalarType(name, typeof(object))
{
    internal override bool AcceptsLiteral(ValueNode literal) => Name switch
    {
        "Int" or "Short" or "Long" or "UnsignedByte" => literal is IntValueNode,
        "Float" or "Decimal" => literal is IntValueNode or FloatValueNode,
        "Boolean" => literal is BooleanValueNode,
        "ID" => literal is StringValueNode or IntValueNode,
        "Any" => true,
        _ => literal is StringValueNode,
    };

    internal override object CoerceInputLiteral(ValueNode literal)
        => literal is IntValueNode number && Name == "Int" && !int.TryParse(number.Value, out _)
            ? throw new ScalarFormatException($"Int cannot hold `{number.Value}`.")
            : literal;

    internal override object CoerceInputValue(JsonElement value) => throw new NotSupportedException();

    internal override void CoerceResult(object value, ResponseWriter writer) => throw new NotSupportedException();

    internal override ValueNode ToLiteral(object value) => throw new NotSupportedException();
}

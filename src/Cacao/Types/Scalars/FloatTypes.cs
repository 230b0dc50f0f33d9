using System.Globalization;
using Cacao.Language;
using Cacao.Types;

namespace Cacao;

/// <summary>A number of double precision. Spec: Float.</summary>
public sealed class FloatType() : NumberScalarType<double>("Float", "A number of double precision.")
{
    private protected override NumberStyles Styles => NumberStyles.Float;

    internal override bool AcceptsLiteral(ValueNode literal) => literal is IntValueNode or FloatValueNode;

    internal override ValueNode ToLiteral(object value)
        => TryConvertResult(value, out var number) && IsAllowed(number)
            ? new FloatValueNode(number.ToString(CultureInfo.InvariantCulture))
            : throw ScalarFormat.RefuseResult(this, value);

    private protected override bool IsAllowed(double value) => double.IsFinite(value);

    // JSON has no infinity and no NaN.
    internal override void Write(double value, ResponseWriter writer)
    {
        if (!double.IsFinite(value))
        {
            throw ScalarFormat.RefuseResult(this, value);
        }

        writer.WriteNumber<double>(value);
    }
}

/// <summary>An exact decimal number of up to 29 digits; keeps its scale.</summary>
public sealed class DecimalType() : NumberScalarType<decimal>("Decimal", "An exact decimal number.", ScalarSpecification.Of("decimal"))
{
    private protected override NumberStyles Styles => NumberStyles.Float;

    internal override bool AcceptsLiteral(ValueNode literal) => literal is IntValueNode or FloatValueNode;

    internal override ValueNode ToLiteral(object value)
        => TryConvertResult(value, out var number)
            ? new FloatValueNode(number.ToString(CultureInfo.InvariantCulture))
            : throw ScalarFormat.RefuseResult(this, value);

    internal override void Write(decimal value, ResponseWriter writer) => writer.WriteNumber<decimal>(value);
}

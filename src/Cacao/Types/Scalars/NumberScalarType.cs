using System.Globalization;
using System.Numerics;
using System.Text.Json;
using Cacao.Language;
using Cacao.Types;

namespace Cacao;

/// <summary>A scalar that is written as a number.</summary>
/// <typeparam name="T">Its .NET type.</typeparam>
public abstract class NumberScalarType<T> : ScalarType<T> where T : struct, INumber<T>
{
    private protected NumberScalarType(string name, string? description = null, string? specifiedBy = null)
        : base(name, description, specifiedBy)
    {
    }

    private protected virtual NumberStyles Styles => NumberStyles.AllowLeadingSign;

    internal override bool AcceptsLiteral(ValueNode literal) => literal is IntValueNode;

    internal sealed override object CoerceInputLiteral(ValueNode literal) => literal switch
    {
        IntValueNode whole when TryParse(whole.Value, out var value) => value,
        FloatValueNode fraction when AcceptsLiteral(fraction) && TryParse(fraction.Value, out var value) => value,
        _ => throw ScalarFormat.Refuse(this, literal),
    };

    internal sealed override object CoerceInputValue(JsonElement value)
        => value.ValueKind == JsonValueKind.Number && TryParse(value.GetRawText(), out var number) ? number : throw ScalarFormat.Refuse(this, value);

    internal override ValueNode ToLiteral(object value)
        => value is T number || TryConvertResult(value, out number)
            ? new IntValueNode(number.ToString(null, CultureInfo.InvariantCulture))
            : throw ScalarFormat.RefuseResult(this, value);

    private protected virtual bool IsAllowed(T value) => true;

    private protected sealed override bool TryConvertResult(object value, out T number)
    {
        number = default;
        if (value is not (sbyte or byte or short or ushort or int or uint or long or ulong or float or double or decimal))
        {
            return false;
        }

        try
        {
            number = (T)Convert.ChangeType(value, typeof(T), CultureInfo.InvariantCulture);

            // A fraction must not be lost on the way to a whole number.
            return value is not (float or double or decimal) || typeof(T) == typeof(double) || typeof(T) == typeof(decimal)
                || Convert.ToDecimal(value, CultureInfo.InvariantCulture) == Convert.ToDecimal(number, CultureInfo.InvariantCulture);
        }
        catch (OverflowException)
        {
            return false;
        }
    }

    private bool TryParse(string text, out T value)
        => T.TryParse(text, Styles, CultureInfo.InvariantCulture, out value) && IsAllowed(value);
}

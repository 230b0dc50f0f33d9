using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Cacao.Language;
using Cacao.Types;

namespace Cacao;

/// <summary>A scalar that is written as a string.</summary>
/// <typeparam name="T">Its .NET type.</typeparam>
public abstract class TextScalarType<T> : ScalarType<T> where T : notnull
{
    private protected TextScalarType(string name, string? description = null, string? specifiedBy = null)
        : base(name, description, specifiedBy)
    {
    }

    internal sealed override bool AcceptsLiteral(ValueNode literal) => literal is StringValueNode;

    internal sealed override object CoerceInputLiteral(ValueNode literal)
        => literal is StringValueNode text && TryParse(text.Value, out var value) ? value : throw ScalarFormat.Refuse(this, literal);

    internal sealed override object CoerceInputValue(JsonElement value)
        => value.ValueKind == JsonValueKind.String && TryParse(value.GetString()!, out var parsed) ? parsed : throw ScalarFormat.Refuse(this, value);

    internal sealed override ValueNode ToLiteral(object value)
    {
        using var writer = new ResponseWriter(64);
        CoerceResult(value, writer);
        return new StringValueNode(JsonSerializer.Deserialize<string>(writer.WrittenSpan)!, isBlock: false);
    }

    private protected abstract bool TryParse(string text, [NotNullWhen(true)] out T? value);
}

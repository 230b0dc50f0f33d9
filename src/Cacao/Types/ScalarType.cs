using System.Text.Json;
using Cacao.Language;
using Cacao.Types;

namespace Cacao;

/// <summary>A leaf with a format of its own. Spec: Scalars.</summary>
public abstract class ScalarType : NamedType, IInputType
{
    private protected ScalarType(string name, Type runtimeType, string? description = null, string? specifiedBy = null)
        : base(name, description)
    {
        RuntimeType = runtimeType;
        SpecifiedBy = specifiedBy;
    }

    /// <inheritdoc />
    public override TypeKind Kind => TypeKind.Scalar;

    /// <summary>Where the format is specified; null for built-in scalars.</summary>
    internal string? SpecifiedBy { get; set; }

    /// <summary>
    /// True when a literal is of a kind that the scalar can take: what validation looks at, before the content counts.
    /// Variables and null never come here.
    /// </summary>
    internal abstract bool AcceptsLiteral(ValueNode literal);

    /// <summary>Spec: Input Coercion, of a literal. Throws <see cref="ScalarFormatException"/> when its content is malformed.</summary>
    internal abstract object CoerceInputLiteral(ValueNode literal);

    /// <summary>Spec: Input Coercion, of a variable's JSON (never null). Throws <see cref="ScalarFormatException"/>.</summary>
    internal abstract object CoerceInputValue(JsonElement value);

    /// <summary>Spec: Result Coercion. Writes a value of the runtime type, or one that converts to it; throws <see cref="ScalarFormatException"/> otherwise.</summary>
    internal abstract void CoerceResult(object value, ResponseWriter writer);

    /// <summary>A value of the runtime type as a literal, for default values.</summary>
    internal abstract ValueNode ToLiteral(object value);
}

using System.Collections;
using Cacao.Language;

namespace Cacao.Types.Building;

/// <summary>Makes literals of C# default values, and checks those that are there.</summary>
internal static class DefaultValues
{
    public static void Complete(InputValue value, string coordinate)
    {
        try
        {
            if (value.DefaultRuntimeValue is not Absent)
            {
                value.DefaultValue = ToLiteral(value.Type, value.DefaultRuntimeValue);
            }

            // A document's defaults are left to SchemaValidator, which lists all wrong ones; they may also contain themselves.
            if (value.DefaultValue is { } literal && value.Source is not null)
            {
                InputCoercion.CoerceLiteral(InputSlot.Of(value), literal, null);
            }
        }
        catch (Exception wrong) when (wrong is InputCoercionException or ScalarFormatException)
        {
            throw new SchemaException($"{value.Source ?? coordinate} has a default value that is no `{value.Type}`: {wrong.Message}");
        }
    }

    private static ValueNode ToLiteral(IType type, object? value)
    {
        if (value is null)
        {
            return new NullValueNode();
        }

        switch (type.NullableType())
        {
            case ListType list when value is IEnumerable items and not string:
                return new ListValueNode([.. items.Cast<object?>().Select(item => ToLiteral(list.ElementType, item))]);
            case ListType list:
                return new ListValueNode([ToLiteral(list.ElementType, value)]);
            case EnumType @enum:
                // Reflection gives the default of a nullable enum as its number.
                var member = value.GetType().IsEnum || !@enum.RuntimeType.IsEnum ? value : Enum.ToObject(@enum.RuntimeType, value);
                return new EnumValueNode(@enum.FindByRuntimeValue(member)?.Name ?? throw new ScalarFormatException($"The enum `{@enum.Name}` has no value for `{value}`."));
            case ScalarType scalar:
                return scalar.ToLiteral(value);
            case InputObjectType input:
                return new ObjectValueNode([.. input.Fields.Values
                    .Select(field => (field, Value: field.Features.Get<InputMember>()?.Property.GetValue(value)))
                    .Where(field => field.Value is not null)
                    .Select(field => new ObjectFieldNode(new NameNode(field.field.Name), ToLiteral(field.field.Type, field.Value)))]);
            default:
                throw new ScalarFormatException($"`{type}` is no input type.");
        }
    }
}

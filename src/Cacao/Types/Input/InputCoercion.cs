using System.Text.Json;
using Cacao.Errors;
using Cacao.Language;

namespace Cacao.Types;

/// <summary>From what a client sent to what C# takes. Throws <see cref="InputCoercionException"/>. Spec: Input Coercion, of each type.</summary>
internal static partial class InputCoercion
{
    /// <summary>Coerces a literal. A variable without a value gives <see cref="Absent.Value"/>.</summary>
    public static object? CoerceLiteral(InputSlot slot, ValueNode literal, VariableLookup? variables)
    {
        if (literal is VariableNode variable)
        {
            return CoerceVariable(slot, variable, variables);
        }

        if (literal is NullValueNode)
        {
            return RequireNullable(slot);
        }

        switch (slot.Type.NullableType())
        {
            case ListType list:
                return literal is ListValueNode items
                    ? CoerceItems(slot.ItemOf(list), items.Items, slot.RuntimeType, (item, node) => NullForAbsent(item, CoerceLiteral(item, node, variables)))
                    : CoerceSingleItem(slot, list, item => CoerceLiteral(item, literal, variables));
            case InputObjectType type:
                return literal is ObjectValueNode fields ? CoerceObject(type, fields, variables) : throw Mismatch(type, SyntaxPrinter.Print(literal));
            case EnumType type:
                return literal is EnumValueNode name && type.Values.TryGetValue(name.Value, out var value)
                    ? Format(slot, value.RuntimeValue)
                    : throw Mismatch(type, SyntaxPrinter.Print(literal));
            case ScalarType type:
                return CoerceScalar(slot, () => type.CoerceInputLiteral(VariableLiterals.Substitute(literal, variables)));
            default:
                throw new InvalidOperationException($"`{slot.Type}` is no input type.");
        }
    }

    /// <summary>Coerces a variable's JSON. Spec: CoerceVariableValues.</summary>
    public static object? CoerceJson(InputSlot slot, JsonElement json)
    {
        if (json.ValueKind is JsonValueKind.Null or JsonValueKind.Undefined)
        {
            return RequireNullable(slot);
        }

        switch (slot.Type.NullableType())
        {
            case ListType list:
                return json.ValueKind == JsonValueKind.Array
                    ? CoerceItems(slot.ItemOf(list), [.. json.EnumerateArray()], slot.RuntimeType, CoerceJson)
                    : CoerceSingleItem(slot, list, item => CoerceJson(item, json));
            case InputObjectType type:
                return json.ValueKind == JsonValueKind.Object ? CoerceObject(type, json) : throw Mismatch(type, json);
            case EnumType type:
                return json.ValueKind == JsonValueKind.String && type.Values.TryGetValue(json.GetString()!, out var value)
                    ? Format(slot, value.RuntimeValue)
                    : throw Mismatch(type, json);
            case ScalarType type:
                return CoerceScalar(slot, () => type.CoerceInputValue(json));
            default:
                throw new InvalidOperationException($"`{slot.Type}` is no input type.");
        }
    }

    private static object? CoerceVariable(InputSlot slot, VariableNode variable, VariableLookup? variables)
        => variables?.Invoke(variable.Name.Value) switch
        {
            null => Absent.Value,
            { Literal: { } literal } => CoerceLiteral(slot, literal, null),
            { Json: var json } => CoerceJson(slot, json),
        };

    private static object? RequireNullable(InputSlot slot)
        => slot.Type is NonNullType
            ? throw new InputCoercionException("Cannot accept null for a non-nullable input.", ErrorCodes.NonNull)
            : null;

    /// <summary>Spec: Input Coercion, List: a variable without a value counts as null in a list.</summary>
    private static object? NullForAbsent(InputSlot item, object? value) => value is Absent ? RequireNullable(item) : value;

    private static object CoerceItems<T>(InputSlot item, IReadOnlyList<T> nodes, Type listType, Func<InputSlot, T, object?> coerce)
    {
        var items = InputConverter.CreateList(listType, nodes.Count);
        for (var i = 0; i < nodes.Count; i++)
        {
            try
            {
                items.Add(coerce(item, nodes[i]));
            }
            catch (InputCoercionException failure)
            {
                throw failure.In(i);
            }
        }

        return InputConverter.FinishList(items, listType);
    }

    /// <summary>Spec: Input Coercion, List: a single value is a list of one.</summary>
    private static object CoerceSingleItem(InputSlot slot, ListType list, Func<InputSlot, object?> coerce)
    {
        var items = InputConverter.CreateList(slot.RuntimeType, 1);
        items.Add(coerce(slot.ItemOf(list)));
        return InputConverter.FinishList(items, slot.RuntimeType);
    }

    private static object CoerceScalar(InputSlot slot, Func<object> coerce)
    {
        try
        {
            return Format(slot, coerce());
        }
        catch (ScalarFormatException failure)
        {
            throw new InputCoercionException(failure.Message);
        }
    }

    private static object Format(InputSlot slot, object value)
        => InputConverter.Convert(slot.Formatter is null ? value : slot.Formatter(value), slot.RuntimeType);

    private static InputCoercionException Mismatch(NamedType type, JsonElement json) => Mismatch(type, Shorten(json.GetRawText()));

    private static InputCoercionException Mismatch(NamedType type, string value) => new($"`{type.Name}` cannot take the value `{Shorten(value)}`.");

    private static string Shorten(string text) => text.Length <= 100 ? text : $"{text.AsSpan(0, 100)}…";
}

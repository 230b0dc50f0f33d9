using System.Text.Json;
using Cacao.Errors;
using Cacao.Language;

namespace Cacao.Types;

// Spec: Input Coercion, of input objects; OneOf Input Objects.
internal static partial class InputCoercion
{
    private static object CoerceObject(InputObjectType type, ObjectValueNode literal, VariableLookup? variables)
    {
        var values = NewValues(type);
        foreach (var field in literal.Fields)
        {
            Set(type, values, field.Name.Value, slot => CoerceLiteral(slot, field.Value, variables));
        }

        return Finish(type, values, literal.Fields.Select(field => field.Name.Value));
    }

    private static object CoerceObject(InputObjectType type, JsonElement json)
    {
        var values = NewValues(type);
        foreach (var member in json.EnumerateObject())
        {
            Set(type, values, member.Name, slot => CoerceJson(slot, member.Value));
        }

        return Finish(type, values, json.EnumerateObject().Select(member => member.Name));
    }

    private static object?[] NewValues(InputObjectType type)
    {
        var values = new object?[type.Fields.Count];
        Array.Fill(values, Absent.Value);
        return values;
    }

    private static void Set(InputObjectType type, object?[] values, string name, Func<InputSlot, object?> coerce)
    {
        var index = type.Fields.IndexOf(name);
        if (index < 0)
        {
            throw new InputCoercionException($"The input `{type.Name}` has no field `{name}`.").In(name);
        }

        try
        {
            values[index] = coerce(InputSlot.Of(type.Fields.GetAt(index).Value));
        }
        catch (InputCoercionException failure)
        {
            throw failure.In(name);
        }
    }

    private static object Finish(InputObjectType type, object?[] values, IEnumerable<string> written)
    {
        if (type.IsOneOf)
        {
            RequireExactlyOne(type, values);
        }

        for (var i = 0; i < values.Length; i++)
        {
            if (values[i] is Absent)
            {
                values[i] = DefaultOf(type.Fields.GetAt(i).Value);
            }
        }

        return type.CreateInstance?.Invoke(values) ?? ToDictionary(type, values, written);
    }

    private static object? DefaultOf(InputValue field)
    {
        if (field.DefaultValue is { } literal)
        {
            return CoerceLiteral(InputSlot.Of(field), literal, null);
        }

        return field.Type is NonNullType
            ? throw new InputCoercionException($"The field `{field.Name}` is required.", ErrorCodes.NonNull).In(field.Name)
            : Absent.Value;
    }

    private static void RequireExactlyOne(InputObjectType type, object?[] values)
    {
        var given = values.Where(value => value is not Absent).ToArray();
        var code = given switch
        {
            [] => ErrorCodes.OneOfNoField,
            [null] => ErrorCodes.OneOfNullField,
            [_] => null,
            _ => ErrorCodes.OneOfManyFields,
        };
        if (code is not null)
        {
            throw new InputCoercionException($"The input `{type.Name}` takes exactly one field that is not null, but {given.Length} were given.", code);
        }
    }

    // In the order in which the client wrote the fields: of two sort keys in one object the first counts first.
    private static OrderedDictionary<string, object?> ToDictionary(InputObjectType type, object?[] values, IEnumerable<string> written)
    {
        var given = new OrderedDictionary<string, object?>(values.Length);
        foreach (var name in written.Concat(type.Fields.Keys))
        {
            if (values[type.Fields.IndexOf(name)] is var value and not Absent)
            {
                given.TryAdd(name, value);
            }
        }

        return given;
    }
}

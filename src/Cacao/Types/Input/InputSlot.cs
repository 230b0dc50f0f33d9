namespace Cacao.Types;

/// <summary>A place for an input value: its GraphQL type and what C# wants there.</summary>
/// <param name="Type">The type of the schema.</param>
/// <param name="RuntimeType">The .NET type; <see cref="object"/> takes what the type gives.</param>
/// <param name="Formatter">Turns each leaf into what C# wants (an id into a key); null when nothing is to be done.</param>
internal readonly record struct InputSlot(IType Type, Type RuntimeType, Func<object, object>? Formatter)
{
    public static InputSlot Of(InputValue value) => new(value.Type, InputConverter.WithoutOptional(value.RuntimeType), value.Formatter);

    public InputSlot WithoutNull => this with { Type = Type.NullableType() };

    /// <summary>The place of an item when this is a list's.</summary>
    public InputSlot ItemOf(ListType list) => this with { Type = list.ElementType, RuntimeType = InputConverter.ItemType(RuntimeType) };
}

/// <summary>The value of a variable before it is known for which place: the client's JSON or the default's literal.</summary>
internal readonly record struct VariableValue(System.Text.Json.JsonElement Json, Language.ValueNode? Literal);

/// <summary>The value of a variable by its name; null when there is none.</summary>
internal delegate VariableValue? VariableLookup(string name);

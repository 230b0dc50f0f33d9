namespace Cacao.Types;

/// <summary>A directive that documents or the schema may use. Spec: Type System Directives.</summary>
internal sealed class DirectiveType(string name, DirectiveLocations locations, string? description = null, bool isRepeatable = false)
{
    public string Name { get; } = name;

    public string? Description { get; } = description;

    public DirectiveLocations Locations { get; } = locations;

    public bool IsRepeatable { get; } = isRepeatable;

    /// <summary>False for directives that only the printed schema shows.</summary>
    public bool IsIntrospectable { get; init; } = true;

    /// <summary>True for directives of the specification, which are not printed.</summary>
    public bool IsBuiltIn { get; init; }

    public OrderedDictionary<string, InputValue> Arguments { get; } = [];

    public override string ToString() => $"@{Name}";
}

/// <summary>Where a directive may stand, in the order of the specification. Spec: Type System Directives.</summary>
[Flags]
internal enum DirectiveLocations
{
    None = 0,
    Query = 1 << 0,
    Mutation = 1 << 1,
    Subscription = 1 << 2,
    Field = 1 << 3,
    FragmentDefinition = 1 << 4,
    FragmentSpread = 1 << 5,
    InlineFragment = 1 << 6,
    VariableDefinition = 1 << 7,
    Schema = 1 << 8,
    Scalar = 1 << 9,
    Object = 1 << 10,
    FieldDefinition = 1 << 11,
    ArgumentDefinition = 1 << 12,
    Interface = 1 << 13,
    Union = 1 << 14,
    Enum = 1 << 15,
    EnumValue = 1 << 16,
    InputObject = 1 << 17,
    InputFieldDefinition = 1 << 18,
}

namespace Cacao.Types.Introspection;

/// <summary>A type as <c>__Type</c> shows it: members that its kind does not have are null.</summary>
internal sealed class IntrospectedType(IType type)
{
    public TypeKind Kind => type.Kind;

    public string? Name => (type as NamedType)?.Name;

    public string? Description => (type as NamedType)?.Description;

    public IEnumerable<IntrospectedType>? Interfaces
        => (type as ComplexType)?.Interfaces.Select(@interface => new IntrospectedType(@interface));

    public IEnumerable<IntrospectedType>? PossibleTypes
        => type.Kind is TypeKind.Interface or TypeKind.Union
            ? Schema.GetPossibleTypes((NamedType)type).Select(possible => new IntrospectedType(possible))
            : null;

    public IntrospectedType? OfType => type switch
    {
        NonNullType nonNull => new IntrospectedType(nonNull.NullableType),
        ListType list => new IntrospectedType(list.ElementType),
        _ => null,
    };

    public string? SpecifiedByUrl => (type as ScalarType)?.SpecifiedBy;

    public bool? IsOneOf => (type as InputObjectType)?.IsOneOf;

    public static IntrospectedType? Of(IType? type) => type is null ? null : new IntrospectedType(type);

    public IEnumerable<IntrospectedField>? GetFields(bool includeDeprecated)
        => (type as ComplexType)?.Fields.Values
            .Where(field => includeDeprecated || field.DeprecationReason is null)
            .Select(field => new IntrospectedField(field));

    public IEnumerable<IntrospectedEnumValue>? GetEnumValues(bool includeDeprecated)
        => (type as EnumType)?.Values.Values
            .Where(value => includeDeprecated || value.DeprecationReason is null)
            .Select(value => new IntrospectedEnumValue(value));

    public IEnumerable<IntrospectedInputValue>? GetInputFields(bool includeDeprecated)
        => type is InputObjectType input ? IntrospectedInputValue.All(input.Fields, includeDeprecated) : null;
}

using Cacao.Language;

namespace Cacao.Types;

/// <summary>Questions that every floor asks of a type. Spec: Input and Output Types, Wrapping Types.</summary>
internal static class TypeExtensions
{
    public static bool IsNonNull(this IType type) => type is NonNullType;

    /// <summary>The type without its outermost non-null.</summary>
    public static IType NullableType(this IType type) => type is NonNullType nonNull ? nonNull.NullableType : type;

    /// <summary>The type that is left when all lists and non-nulls are taken off.</summary>
    public static NamedType NamedType(this IType type)
    {
        while (true)
        {
            switch (type)
            {
                case NonNullType nonNull:
                    type = nonNull.NullableType;
                    break;
                case ListType list:
                    type = list.ElementType;
                    break;
                default:
                    return (NamedType)type;
            }
        }
    }

    public static bool IsList(this IType type) => type.NullableType() is ListType;

    public static bool IsInputType(this IType type) => type.NamedType() is ScalarType or EnumType or InputObjectType;

    public static bool IsOutputType(this IType type) => type.NamedType() is not InputObjectType;

    public static bool IsLeaf(this IType type) => type.NamedType() is ScalarType or EnumType;

    /// <summary>True for objects, interfaces and unions: what needs a selection set.</summary>
    public static bool IsComposite(this IType type) => type.NamedType() is ComplexType or UnionType;

    public static bool IsAbstract(this IType type) => type.NamedType() is InterfaceType or UnionType;

    /// <summary>The type that a document refers to; null when a name is unknown.</summary>
    public static IType? ResolveType(this Schema schema, TypeNode node) => node switch
    {
        NamedTypeNode named => schema.Types.GetValueOrDefault(named.Name.Value),
        ListTypeNode list => schema.ResolveType(list.Type) is { } element ? new ListType(element) : null,
        NonNullTypeNode nonNull => schema.ResolveType(nonNull.Type) is { } nullable ? new NonNullType(nullable) : null,
        _ => null,
    };

    /// <summary>True when both are built from the same names, lists and non-nulls.</summary>
    public static bool IsSameAs(this IType type, IType other) => (type, other) switch
    {
        (NonNullType a, NonNullType b) => a.NullableType.IsSameAs(b.NullableType),
        (ListType a, ListType b) => a.ElementType.IsSameAs(b.ElementType),
        _ => ReferenceEquals(type, other),
    };
}

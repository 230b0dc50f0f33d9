namespace Cacao;

/// <summary>A type of the schema, named or wrapped. Spec: Types.</summary>
public interface IType
{
    /// <summary>What kind of type this is.</summary>
    TypeKind Kind { get; }
}

/// <summary>The kinds of types. Spec: Schema Introspection, the __TypeKind enum.</summary>
public enum TypeKind
{
    /// <summary>A leaf with a format of its own.</summary>
    Scalar,

    /// <summary>A set of fields.</summary>
    Object,

    /// <summary>Fields that several objects share.</summary>
    Interface,

    /// <summary>One of several objects.</summary>
    Union,

    /// <summary>A leaf with a fixed set of names.</summary>
    Enum,

    /// <summary>A set of input fields.</summary>
    InputObject,

    /// <summary>A list of another type.</summary>
    List,

    /// <summary>Another type without null.</summary>
    NonNull,
}

/// <summary>A list. Spec: List.</summary>
public sealed class ListType : IType
{
    internal ListType(IType elementType) => ElementType = elementType;

    /// <inheritdoc />
    public TypeKind Kind => TypeKind.List;

    /// <summary>The type of the items.</summary>
    public IType ElementType { get; }

    /// <inheritdoc />
    public override string ToString() => $"[{ElementType}]";
}

/// <summary>A type without null. Spec: Non-Null.</summary>
public sealed class NonNullType : IType
{
    internal NonNullType(IType nullableType) => NullableType = nullableType;

    /// <inheritdoc />
    public TypeKind Kind => TypeKind.NonNull;

    /// <summary>The type with null.</summary>
    public IType NullableType { get; }

    /// <inheritdoc />
    public override string ToString() => $"{NullableType}!";
}

/// <summary>Says "a list of <typeparamref name="T"/>" in <c>[GraphQLType&lt;…&gt;]</c>.</summary>
/// <typeparam name="T">The type of the items.</typeparam>
public sealed class ListType<T> : IType where T : IType
{
    private ListType()
    {
    }

    /// <inheritdoc />
    public TypeKind Kind => TypeKind.List;
}

/// <summary>Says "<typeparamref name="T"/> without null" in <c>[GraphQLType&lt;…&gt;]</c>.</summary>
/// <typeparam name="T">The type with null.</typeparam>
public sealed class NonNullType<T> : IType where T : IType
{
    private NonNullType()
    {
    }

    /// <inheritdoc />
    public TypeKind Kind => TypeKind.NonNull;
}

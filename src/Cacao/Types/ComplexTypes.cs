namespace Cacao;

/// <summary>A type with output fields: an object or an interface.</summary>
public abstract class ComplexType : NamedType
{
    private protected ComplexType(string name, string? description)
        : base(name, description)
    {
    }

    /// <summary>The fields in the order of the schema, without the meta fields <c>__typename</c>, <c>__schema</c> and <c>__type</c>.</summary>
    internal OrderedDictionary<string, OutputField> Fields { get; } = [];

    /// <summary>The interfaces it implements, those of its interfaces included.</summary>
    internal List<InterfaceType> Interfaces { get; } = [];
}

/// <summary>A set of fields. Spec: Objects.</summary>
public sealed class ObjectType : ComplexType
{
    internal ObjectType(string name, string? description = null)
        : base(name, description)
    {
    }

    /// <inheritdoc />
    public override TypeKind Kind => TypeKind.Object;
}

/// <summary>Fields that several objects share. Spec: Interfaces.</summary>
public sealed class InterfaceType : ComplexType
{
    internal InterfaceType(string name, string? description = null)
        : base(name, description)
    {
    }

    /// <inheritdoc />
    public override TypeKind Kind => TypeKind.Interface;

    /// <summary>All objects that implement it, by name.</summary>
    internal List<ObjectType> PossibleTypes { get; } = [];
}

/// <summary>One of several objects. Spec: Unions.</summary>
public sealed class UnionType : NamedType
{
    internal UnionType(string name, string? description = null)
        : base(name, description)
    {
    }

    /// <inheritdoc />
    public override TypeKind Kind => TypeKind.Union;

    /// <summary>The members in the order of the schema.</summary>
    internal List<ObjectType> PossibleTypes { get; } = [];
}

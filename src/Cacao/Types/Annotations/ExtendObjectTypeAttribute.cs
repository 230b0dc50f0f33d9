namespace Cacao;

/// <summary>Adds the members of the class to an object type.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
public sealed class ExtendObjectTypeAttribute : ExtensionAttribute
{
    /// <summary>Extends the type of that name.</summary>
    public ExtendObjectTypeAttribute(string? name = null) => Name = name;

    /// <summary>Extends the root type of that operation.</summary>
    public ExtendObjectTypeAttribute(OperationType operationType) => Operation = operationType;

    /// <summary>Extends the type that stands for a .NET type.</summary>
    public ExtendObjectTypeAttribute(Type extendsType) => ExtendsType = extendsType;

    /// <summary>The name of the extended type; null when it is given otherwise.</summary>
    public string? Name { get; }

    /// <summary>The .NET type whose object type is extended; null when it is given otherwise.</summary>
    public Type? ExtendsType { get; }

    internal OperationType? Operation { get; }

    internal override ExtensionTarget Target => new(Name, ExtendsType, Operation);
}

/// <summary>Adds the members of the class to the object type that stands for <typeparamref name="T"/>.</summary>
/// <typeparam name="T">The .NET type whose object type is extended.</typeparam>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
public sealed class ExtendObjectTypeAttribute<T> : ExtensionAttribute
{
    /// <summary>The .NET type whose object type is extended.</summary>
    public Type? ExtendsType => typeof(T);

    internal override ExtensionTarget Target => new(null, typeof(T), null);
}

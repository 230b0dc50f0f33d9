namespace Cacao;

/// <summary>The class is an object type.</summary>
/// <param name="name">Its name; null: the class's.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface)]
public sealed class ObjectTypeAttribute(string? name = null) : DescriptorAttribute
{
    /// <summary>The name in the schema; null: the class's.</summary>
    public string? Name { get; set; } = name;

    /// <summary>True when static members become fields as well.</summary>
    public bool IncludeStaticMembers { get; set; }
}

/// <summary>Adds the members of the class to the object type that stands for <typeparamref name="T"/>.</summary>
/// <typeparam name="T">The .NET type whose object type is extended.</typeparam>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
public sealed class ObjectTypeAttribute<T> : ExtensionAttribute
{
    /// <summary>The .NET type whose object type is extended.</summary>
    public Type Type => typeof(T);

    internal override ExtensionTarget Target => new(null, typeof(T), null);
}

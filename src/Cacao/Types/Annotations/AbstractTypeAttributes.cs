namespace Cacao;

/// <summary>The C# interface or class is an interface type.</summary>
/// <param name="name">Its name; null: the one in C#.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Interface)]
public sealed class InterfaceTypeAttribute(string? name = null) : DescriptorAttribute
{
    /// <summary>The name in the schema; null: the one in C#.</summary>
    public string? Name { get; set; } = name;
}

/// <summary>The class adds its members to the interface type that stands for <typeparamref name="T"/> and to its objects.</summary>
/// <typeparam name="T">The .NET type of the interface.</typeparam>
[AttributeUsage(AttributeTargets.Class)]
public sealed class InterfaceTypeAttribute<T> : ExtensionAttribute
{
    /// <summary>The .NET type of the interface.</summary>
    public Type Type => typeof(T);

    internal override ExtensionTarget Target => new(null, typeof(T), null);
}

/// <summary>The C# interface or class marks the members of a union.</summary>
/// <param name="name">The union's name; null: the one in C#.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Interface)]
public sealed class UnionTypeAttribute(string? name = null) : DescriptorAttribute
{
    /// <summary>The name in the schema; null: the one in C#.</summary>
    public string? Name { get; set; } = name;
}

/// <summary>Exactly one field of the input object must be given. Spec: OneOf Input Objects.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
public sealed class OneOfAttribute : DescriptorAttribute;

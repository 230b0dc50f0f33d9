namespace Cacao;

/// <summary>The value is a global id: encoded on output, decoded on input.</summary>
/// <param name="typeName">The GraphQL type whose key it is; null: the declaring type on output, any type on input.</param>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property | AttributeTargets.Parameter)]
public class IDAttribute(string? typeName = null) : DescriptorAttribute
{
    /// <summary>The GraphQL type whose key it is; null when it is not told.</summary>
    public string? TypeName { get; } = typeName;

    /// <summary>The .NET type whose object type's name is meant; null when it is not told.</summary>
    internal virtual Type? KeyOf => null;
}

/// <summary>The value is a global id of <typeparamref name="T"/>: encoded on output, decoded on input.</summary>
/// <typeparam name="T">The .NET type whose key it is.</typeparam>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class IDAttribute<T> : IDAttribute
{
    internal override Type? KeyOf => typeof(T);
}

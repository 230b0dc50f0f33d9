namespace Cacao;

/// <summary>The GraphQL type of a member; replaces what its C# type says wholly, nullability included.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property | AttributeTargets.Parameter)]
public class GraphQLTypeAttribute : Attribute
{
    /// <summary>A type class such as <see cref="IdType"/> or a .NET type.</summary>
    public GraphQLTypeAttribute(Type type) => Type = type;

    /// <summary>A type in the syntax of the language: <c>[ID!]!</c>.</summary>
    public GraphQLTypeAttribute(string typeSyntax) => Syntax = typeSyntax;

    /// <summary>The type class or .NET type; null when it is given in syntax.</summary>
    public Type? Type { get; }

    internal string? Syntax { get; }
}

/// <summary>The GraphQL type of a member; replaces what its C# type says wholly, nullability included.</summary>
/// <typeparam name="T">A type class such as <see cref="IdType"/>, wrapped in <see cref="ListType{T}"/> and <see cref="NonNullType{T}"/>.</typeparam>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class GraphQLTypeAttribute<T>() : GraphQLTypeAttribute(typeof(T)) where T : IType;

/// <summary>The member is never null, whatever its C# type says.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class GraphQLNonNullTypeAttribute : Attribute
{
    /// <summary>Never null.</summary>
    public GraphQLNonNullTypeAttribute() => Nullable = [false];

    /// <summary>Whether each level may be null, from the outside to the inside.</summary>
    public GraphQLNonNullTypeAttribute(params bool[] nullable) => Nullable = nullable;

    internal bool[] Nullable { get; }
}

/// <summary>The value when the client gives none.</summary>
/// <param name="value">A constant of the C# type.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class DefaultValueAttribute(object? value) : DescriptorAttribute
{
    /// <summary>The value.</summary>
    public object? Value { get; } = value;
}

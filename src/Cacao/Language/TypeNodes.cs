namespace Cacao.Language;

/// <summary>A reference to a type. Spec: Type References.</summary>
internal abstract class TypeNode : SyntaxNode;

internal sealed class NamedTypeNode(NameNode name) : TypeNode
{
    public NameNode Name { get; } = name;

    public override string ToString() => Name.Value;
}

internal sealed class ListTypeNode(TypeNode type) : TypeNode
{
    public TypeNode Type { get; } = type;

    public override string ToString() => $"[{Type}]";
}

/// <summary>The inner type is a named type or a list, never another non-null type.</summary>
internal sealed class NonNullTypeNode(TypeNode type) : TypeNode
{
    public TypeNode Type { get; } = type;

    public override string ToString() => $"{Type}!";
}

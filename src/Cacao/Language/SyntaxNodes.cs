namespace Cacao.Language;

/// <summary>Where a node begins in its source. Lines and columns count from 1; columns count UTF-16 units.</summary>
internal readonly record struct SourcePosition(int Line, int Column);

/// <summary>A part of a GraphQL document. Nodes are immutable once parsed.</summary>
internal abstract class SyntaxNode
{
    public SourcePosition Position { get; init; }
}

/// <summary>A parsed document. Spec: Document.</summary>
internal sealed class DocumentNode(IReadOnlyList<DefinitionNode> definitions) : SyntaxNode
{
    public IReadOnlyList<DefinitionNode> Definitions { get; } = definitions;
}

internal abstract class DefinitionNode : SyntaxNode;

internal sealed class NameNode(string value) : SyntaxNode
{
    public string Value { get; } = value;

    public override string ToString() => Value;
}

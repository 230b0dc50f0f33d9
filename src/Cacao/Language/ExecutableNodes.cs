namespace Cacao.Language;

/// <summary>Spec: Executable Definitions.</summary>
internal abstract class ExecutableDefinitionNode(
    string? description,
    IReadOnlyList<VariableDefinitionNode> variables,
    IReadOnlyList<DirectiveNode> directives,
    SelectionSetNode selectionSet) : DefinitionNode
{
    /// <summary>The description before the definition (September 2025), null when there is none.</summary>
    public string? Description { get; } = description;

    public IReadOnlyList<VariableDefinitionNode> Variables { get; } = variables;

    public IReadOnlyList<DirectiveNode> Directives { get; } = directives;

    public SelectionSetNode SelectionSet { get; } = selectionSet;
}

/// <summary>Spec: Operations. The short-hand form is a query without a name.</summary>
internal sealed class OperationNode(
    OperationType operation,
    NameNode? name,
    string? description,
    IReadOnlyList<VariableDefinitionNode> variables,
    IReadOnlyList<DirectiveNode> directives,
    SelectionSetNode selectionSet) : ExecutableDefinitionNode(description, variables, directives, selectionSet)
{
    public OperationType Operation { get; } = operation;

    public NameNode? Name { get; } = name;
}

/// <summary>Spec: Fragments.</summary>
internal sealed class FragmentNode(
    NameNode name,
    NamedTypeNode typeCondition,
    string? description,
    IReadOnlyList<DirectiveNode> directives,
    SelectionSetNode selectionSet) : ExecutableDefinitionNode(description, [], directives, selectionSet)
{
    public NameNode Name { get; } = name;

    public NamedTypeNode TypeCondition { get; } = typeCondition;
}

/// <summary>Spec: Variables. <c>$name: Type = default @directives</c></summary>
internal sealed class VariableDefinitionNode(
    VariableNode variable,
    TypeNode type,
    ValueNode? defaultValue,
    string? description,
    IReadOnlyList<DirectiveNode> directives) : SyntaxNode
{
    public VariableNode Variable { get; } = variable;

    public TypeNode Type { get; } = type;

    public ValueNode? DefaultValue { get; } = defaultValue;

    public string? Description { get; } = description;

    public IReadOnlyList<DirectiveNode> Directives { get; } = directives;
}

internal sealed class SelectionSetNode(IReadOnlyList<SelectionNode> selections) : SyntaxNode
{
    public IReadOnlyList<SelectionNode> Selections { get; } = selections;
}

internal abstract class SelectionNode(IReadOnlyList<DirectiveNode> directives) : SyntaxNode
{
    public IReadOnlyList<DirectiveNode> Directives { get; } = directives;
}

/// <summary>Spec: Fields. <see cref="SelectionSet"/> is null for a field without braces.</summary>
internal sealed class FieldNode(
    NameNode? alias,
    NameNode name,
    IReadOnlyList<ArgumentNode> arguments,
    IReadOnlyList<DirectiveNode> directives,
    SelectionSetNode? selectionSet) : SelectionNode(directives)
{
    public NameNode? Alias { get; } = alias;

    public NameNode Name { get; } = name;

    /// <summary>The alias when there is one, else the name: the key in the response.</summary>
    public string ResponseName => (Alias ?? Name).Value;

    public IReadOnlyList<ArgumentNode> Arguments { get; } = arguments;

    public SelectionSetNode? SelectionSet { get; } = selectionSet;
}

internal sealed class FragmentSpreadNode(NameNode name, IReadOnlyList<DirectiveNode> directives) : SelectionNode(directives)
{
    public NameNode Name { get; } = name;
}

internal sealed class InlineFragmentNode(
    NamedTypeNode? typeCondition,
    IReadOnlyList<DirectiveNode> directives,
    SelectionSetNode selectionSet) : SelectionNode(directives)
{
    public NamedTypeNode? TypeCondition { get; } = typeCondition;

    public SelectionSetNode SelectionSet { get; } = selectionSet;
}

/// <summary>Spec: Arguments.</summary>
internal sealed class ArgumentNode(NameNode name, ValueNode value) : SyntaxNode
{
    public NameNode Name { get; } = name;

    public ValueNode Value { get; } = value;
}

/// <summary>Spec: Directives.</summary>
internal sealed class DirectiveNode(NameNode name, IReadOnlyList<ArgumentNode> arguments) : SyntaxNode
{
    public NameNode Name { get; } = name;

    public IReadOnlyList<ArgumentNode> Arguments { get; } = arguments;
}

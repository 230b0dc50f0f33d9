namespace Cacao.Language;

/// <summary>A definition or an extension of the type system. Spec: Type System.</summary>
internal abstract class TypeSystemDefinitionNode(string? description, IReadOnlyList<DirectiveNode> directives, bool isExtension) : DefinitionNode
{
    public string? Description { get; } = description;

    public IReadOnlyList<DirectiveNode> Directives { get; } = directives;

    /// <summary>True for <c>extend …</c>.</summary>
    public bool IsExtension { get; } = isExtension;
}

internal sealed class SchemaDefinitionNode(
    string? description,
    IReadOnlyList<DirectiveNode> directives,
    bool isExtension,
    IReadOnlyList<RootOperationTypeNode> operationTypes) : TypeSystemDefinitionNode(description, directives, isExtension)
{
    public IReadOnlyList<RootOperationTypeNode> OperationTypes { get; } = operationTypes;
}

internal sealed class RootOperationTypeNode(OperationType operation, NamedTypeNode type) : SyntaxNode
{
    public OperationType Operation { get; } = operation;

    public NamedTypeNode Type { get; } = type;
}

internal abstract class TypeDefinitionNode(
    NameNode name,
    string? description,
    IReadOnlyList<DirectiveNode> directives,
    bool isExtension) : TypeSystemDefinitionNode(description, directives, isExtension)
{
    public NameNode Name { get; } = name;
}

internal sealed class ScalarTypeDefinitionNode(
    NameNode name,
    string? description,
    IReadOnlyList<DirectiveNode> directives,
    bool isExtension) : TypeDefinitionNode(name, description, directives, isExtension);

/// <summary>An object or an interface: what has fields and implements interfaces.</summary>
internal abstract class ComplexTypeDefinitionNode(
    NameNode name,
    string? description,
    IReadOnlyList<DirectiveNode> directives,
    bool isExtension,
    IReadOnlyList<NamedTypeNode> interfaces,
    IReadOnlyList<FieldDefinitionNode> fields) : TypeDefinitionNode(name, description, directives, isExtension)
{
    public IReadOnlyList<NamedTypeNode> Interfaces { get; } = interfaces;

    public IReadOnlyList<FieldDefinitionNode> Fields { get; } = fields;
}

internal sealed class ObjectTypeDefinitionNode(
    NameNode name,
    string? description,
    IReadOnlyList<DirectiveNode> directives,
    bool isExtension,
    IReadOnlyList<NamedTypeNode> interfaces,
    IReadOnlyList<FieldDefinitionNode> fields) : ComplexTypeDefinitionNode(name, description, directives, isExtension, interfaces, fields);

internal sealed class InterfaceTypeDefinitionNode(
    NameNode name,
    string? description,
    IReadOnlyList<DirectiveNode> directives,
    bool isExtension,
    IReadOnlyList<NamedTypeNode> interfaces,
    IReadOnlyList<FieldDefinitionNode> fields) : ComplexTypeDefinitionNode(name, description, directives, isExtension, interfaces, fields);

internal sealed class UnionTypeDefinitionNode(
    NameNode name,
    string? description,
    IReadOnlyList<DirectiveNode> directives,
    bool isExtension,
    IReadOnlyList<NamedTypeNode> types) : TypeDefinitionNode(name, description, directives, isExtension)
{
    public IReadOnlyList<NamedTypeNode> Types { get; } = types;
}

internal sealed class EnumTypeDefinitionNode(
    NameNode name,
    string? description,
    IReadOnlyList<DirectiveNode> directives,
    bool isExtension,
    IReadOnlyList<EnumValueDefinitionNode> values) : TypeDefinitionNode(name, description, directives, isExtension)
{
    public IReadOnlyList<EnumValueDefinitionNode> Values { get; } = values;
}

internal sealed class InputObjectTypeDefinitionNode(
    NameNode name,
    string? description,
    IReadOnlyList<DirectiveNode> directives,
    bool isExtension,
    IReadOnlyList<InputValueDefinitionNode> fields) : TypeDefinitionNode(name, description, directives, isExtension)
{
    public IReadOnlyList<InputValueDefinitionNode> Fields { get; } = fields;
}

internal sealed class FieldDefinitionNode(
    NameNode name,
    string? description,
    IReadOnlyList<InputValueDefinitionNode> arguments,
    TypeNode type,
    IReadOnlyList<DirectiveNode> directives) : SyntaxNode
{
    public NameNode Name { get; } = name;

    public string? Description { get; } = description;

    public IReadOnlyList<InputValueDefinitionNode> Arguments { get; } = arguments;

    public TypeNode Type { get; } = type;

    public IReadOnlyList<DirectiveNode> Directives { get; } = directives;
}

/// <summary>An argument or an input field.</summary>
internal sealed class InputValueDefinitionNode(
    NameNode name,
    string? description,
    TypeNode type,
    ValueNode? defaultValue,
    IReadOnlyList<DirectiveNode> directives) : SyntaxNode
{
    public NameNode Name { get; } = name;

    public string? Description { get; } = description;

    public TypeNode Type { get; } = type;

    public ValueNode? DefaultValue { get; } = defaultValue;

    public IReadOnlyList<DirectiveNode> Directives { get; } = directives;
}

internal sealed class EnumValueDefinitionNode(NameNode name, string? description, IReadOnlyList<DirectiveNode> directives) : SyntaxNode
{
    public NameNode Name { get; } = name;

    public string? Description { get; } = description;

    public IReadOnlyList<DirectiveNode> Directives { get; } = directives;
}

internal sealed class DirectiveDefinitionNode(
    NameNode name,
    string? description,
    IReadOnlyList<InputValueDefinitionNode> arguments,
    bool isRepeatable,
    IReadOnlyList<NameNode> locations) : TypeSystemDefinitionNode(description, [], isExtension: false)
{
    public NameNode Name { get; } = name;

    public IReadOnlyList<InputValueDefinitionNode> Arguments { get; } = arguments;

    public bool IsRepeatable { get; } = isRepeatable;

    /// <summary>Names of directive locations; the parser refuses unknown ones.</summary>
    public IReadOnlyList<NameNode> Locations { get; } = locations;
}

namespace Cacao.Language;

/// <summary>Spec: Input Values.</summary>
internal abstract class ValueNode : SyntaxNode
{
    public abstract ValueKind Kind { get; }
}

internal sealed class VariableNode(NameNode name) : ValueNode
{
    public NameNode Name { get; } = name;

    public override ValueKind Kind => ValueKind.Unknown;
}

/// <summary>An integer as it was written: <c>-12</c>.</summary>
internal sealed class IntValueNode(string value) : ValueNode
{
    public string Value { get; } = value;

    public override ValueKind Kind => ValueKind.Integer;
}

/// <summary>A number with a fraction or an exponent as it was written: <c>1.50</c>, <c>6e23</c>.</summary>
internal sealed class FloatValueNode(string value) : ValueNode
{
    public string Value { get; } = value;

    public override ValueKind Kind => ValueKind.Float;
}

/// <summary>A string after escapes were resolved, or a block string after its indentation was removed.</summary>
internal sealed class StringValueNode(string value, bool isBlock) : ValueNode
{
    public string Value { get; } = value;

    public bool IsBlock { get; } = isBlock;

    public override ValueKind Kind => ValueKind.String;
}

internal sealed class BooleanValueNode(bool value) : ValueNode
{
    public bool Value { get; } = value;

    public override ValueKind Kind => ValueKind.Boolean;
}

internal sealed class NullValueNode : ValueNode
{
    public override ValueKind Kind => ValueKind.Null;
}

internal sealed class EnumValueNode(string value) : ValueNode
{
    public string Value { get; } = value;

    public override ValueKind Kind => ValueKind.Enum;
}

internal sealed class ListValueNode(IReadOnlyList<ValueNode> items) : ValueNode
{
    public IReadOnlyList<ValueNode> Items { get; } = items;

    public override ValueKind Kind => ValueKind.List;
}

internal sealed class ObjectValueNode(IReadOnlyList<ObjectFieldNode> fields) : ValueNode
{
    public IReadOnlyList<ObjectFieldNode> Fields { get; } = fields;

    public override ValueKind Kind => ValueKind.Object;
}

internal sealed class ObjectFieldNode(NameNode name, ValueNode value) : SyntaxNode
{
    public NameNode Name { get; } = name;

    public ValueNode Value { get; } = value;
}

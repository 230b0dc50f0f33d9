using System.Collections.Frozen;
using System.Text;
using Cacao.Language;

namespace Cacao;

/// <summary>A leaf with a fixed set of names. Spec: Enums.</summary>
public sealed class EnumType : NamedType, IInputType
{
    private FrozenDictionary<object, EnumValue>? _byRuntimeValue;

    internal EnumType(string name, string? description = null)
        : base(name, description)
    {
    }

    /// <inheritdoc />
    public override TypeKind Kind => TypeKind.Enum;

    internal OrderedDictionary<string, EnumValue> Values { get; } = [];

    /// <summary>The value that stands for a .NET value; null when there is none.</summary>
    internal EnumValue? FindByRuntimeValue(object runtimeValue)
        => (_byRuntimeValue ??= Values.Values.DistinctBy(value => value.RuntimeValue).ToFrozenDictionary(value => value.RuntimeValue))
            .GetValueOrDefault(runtimeValue);
}

/// <summary>A value of an enum. Spec: Enum Values.</summary>
public sealed class EnumValue
{
    internal EnumValue(string name, object runtimeValue)
    {
        Name = name;
        RuntimeValue = runtimeValue;
        Utf8Name = Encoding.UTF8.GetBytes($"\"{name}\"");
    }

    /// <summary>The name in the schema.</summary>
    public string Name { get; }

    /// <summary>What the value means, in Markdown; null when nothing was said.</summary>
    public string? Description { get; internal set; }

    /// <summary>Why it should not be used any more; null when it may be.</summary>
    public string? DeprecationReason { get; internal set; }

    /// <summary>The value in .NET; boxed once.</summary>
    internal object RuntimeValue { get; }

    /// <summary>The name with its quotes, ready to be written.</summary>
    internal byte[] Utf8Name { get; }

    internal List<DirectiveNode> Directives { get; } = [];
}

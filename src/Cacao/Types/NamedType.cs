using Cacao.Language;
using Cacao.Types;

namespace Cacao;

/// <summary>A type with a name. Spec: Types.</summary>
public abstract class NamedType : IType
{
    private protected NamedType(string name, string? description)
    {
        Name = name;
        Description = description;
    }

    /// <summary>The name in the schema.</summary>
    public string Name { get; internal set; }

    /// <summary>What the type is for, in Markdown; null when nothing was said.</summary>
    public string? Description { get; internal set; }

    /// <inheritdoc />
    public abstract TypeKind Kind { get; }

    /// <summary>The .NET type of its values; <see cref="object"/> when there is none of its own.</summary>
    internal Type RuntimeType { get; set; } = typeof(object);

    /// <summary>Directives that were put on the type, in the order in which they print.</summary>
    internal List<DirectiveNode> Directives { get; } = [];

    /// <summary>Settings that other floors attach, one of each type.</summary>
    internal FeatureBag Features { get; } = new();

    /// <summary>Where the type comes from, for messages: the full name of the C# type; null for built-in types.</summary>
    internal string? Source { get; set; }

    /// <inheritdoc />
    public override string ToString() => Name;
}

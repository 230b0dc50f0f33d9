using Cacao.Language;
using Cacao.Types;
using Cacao.Types.Costs;

namespace Cacao;

/// <summary>An argument, or a field of an input object. Spec: Field Arguments, Input Objects.</summary>
public sealed class InputValue
{
    internal InputValue(string name, TypeReference typeReference)
    {
        Name = name;
        TypeReference = typeReference;
    }

    /// <summary>The name in the schema.</summary>
    public string Name { get; internal set; }

    /// <summary>What it is for, in Markdown; null when nothing was said.</summary>
    public string? Description { get; internal set; }

    /// <summary>Why it should not be used any more; null when it may be.</summary>
    public string? DeprecationReason { get; internal set; }

    /// <summary>The type of its values.</summary>
    public IType Type { get; internal set; } = null!;

    internal TypeReference TypeReference { get; set; }

    /// <summary>The value when none is given; null when there is no default. Literal, as it prints.</summary>
    internal ValueNode? DefaultValue { get; set; }

    /// <summary>The default as a .NET value, until it becomes <see cref="DefaultValue"/>; <see cref="Absent.Value"/> when there is none.</summary>
    internal object DefaultRuntimeValue { get; set; } = Absent.Value;

    /// <summary>The C# property or parameter behind it, for messages; null for values that the server makes.</summary>
    internal string? Source { get; set; }

    /// <summary>The .NET type that the resolver or input class takes, <c>Optional&lt;T&gt;</c> included.</summary>
    internal Type RuntimeType { get; set; } = typeof(object);

    /// <summary>Turns a coerced leaf, never null, into what the resolver takes (a global id into a key), of lists every item; throws a <see cref="GraphQLException"/>. Null: nothing to do.</summary>
    internal Func<object, object>? Formatter { get; set; }

    internal List<DirectiveNode> Directives { get; } = [];

    /// <summary>What it is to the analysis of costs; turned into <c>@cost</c> when the schema is completed.</summary>
    internal CostKind CostKind { get; set; }

    /// <summary>Settings that other floors attach, one of each type.</summary>
    internal FeatureBag Features { get; } = new();

    /// <summary>True when the client has to give a value. Spec: Required Arguments.</summary>
    internal bool IsRequired => Type is NonNullType && DefaultValue is null;

    /// <inheritdoc />
    public override string ToString() => Name;
}

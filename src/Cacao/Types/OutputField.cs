using System.Reflection;
using Cacao.Language;
using Cacao.Types;
using Cacao.Types.Costs;

namespace Cacao;

/// <summary>A field of an object or interface. Spec: Field Definitions.</summary>
public sealed class OutputField
{
    internal OutputField(string name, TypeReference typeReference)
    {
        Name = name;
        TypeReference = typeReference;
    }

    /// <summary>The name in the schema.</summary>
    public string Name { get; internal set; }

    /// <summary>What the field promises, in Markdown; null when nothing was said.</summary>
    public string? Description { get; internal set; }

    /// <summary>Why it should not be used any more; null when it may be.</summary>
    public string? DeprecationReason { get; internal set; }

    /// <summary>The type of its values.</summary>
    public IType Type { get; internal set; } = null!;

    /// <summary>The type or extension that declares it.</summary>
    internal ComplexType DeclaringType { get; set; } = null!;

    /// <summary>What <see cref="Type"/> is resolved from when the schema is completed.</summary>
    internal TypeReference TypeReference { get; set; }

    internal OrderedDictionary<string, InputValue> Arguments { get; } = [];

    internal List<DirectiveNode> Directives { get; } = [];

    /// <summary>The C# property or method behind the field; null for fields that the server makes.</summary>
    internal MemberInfo? Member { get; set; }

    /// <summary>
    /// The property of the parent's .NET type that holds the value, when the field is nothing but that property:
    /// read without a resolver, loaded by projections. Null for all other fields.
    /// </summary>
    internal PropertyInfo? Property { get; set; }

    /// <summary>The .NET type of the resolver's result, tasks taken off; what data middleware looks at.</summary>
    internal Type ResultType { get; set; } = typeof(object);

    /// <summary>Properties of the parent that the resolver reads ([Parent(requires: …)]): projections load them with the field.</summary>
    internal List<string> Requires { get; } = [];

    /// <summary>True for [IsProjected(true)]: loaded whenever the parent is projected. False for [IsProjected(false)]: never. Null: when selected.</summary>
    internal bool? IsProjected { get; set; }

    /// <summary>
    /// The method behind the field, before middleware; null for a field that is its <see cref="Property"/>.
    /// </summary>
    internal FieldResolverDelegate? Resolver { get; set; }

    /// <summary>Turns a leaf of the field's value, never null, into what is sent (a key into a global id); of lists every item. Null: nothing to do.</summary>
    internal Func<object, object>? ResultFormatter { get; set; }

    /// <summary>Steps around the resolver, the outermost first.</summary>
    internal List<ResolverMiddleware> Middleware { get; } = [];

    /// <summary>Resolver and middleware in one, made when the schema is completed; null for a field that is nothing but its <see cref="Property"/>.</summary>
    internal FieldResolverDelegate? Pipeline { get; set; }

    /// <summary>True when the resolver is synchronous and uses neither services nor context: it weighs nothing.</summary>
    internal bool IsPure { get; set; }

    /// <summary>True when the resolver may go elsewhere: the field gets the default price of a resolver unless it has one of its own.</summary>
    internal bool IsCostly { get; set; }

    /// <summary>What the server knows of the list's length; <c>[ListSize]</c> on the member wins. Null: nothing.</summary>
    internal ListSize? DefaultListSize { get; set; }

    /// <summary>Settings that other floors attach, one of each type.</summary>
    internal FeatureBag Features { get; } = new();

    /// <inheritdoc />
    public override string ToString() => $"{DeclaringType?.Name}.{Name}";
}

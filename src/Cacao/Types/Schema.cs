using System.Collections.Concurrent;
using Cacao.Language;
using Cacao.Types;

namespace Cacao;

/// <summary>A complete schema. Built once at start, never changed after. Spec: Schema.</summary>
public sealed partial class Schema
{
    private readonly ConcurrentDictionary<(NamedType Type, Type Value), ObjectType?> _resolved = [];

    internal Schema(string name) => Name = name;

    /// <summary>The name under which the schema was registered.</summary>
    public string Name { get; }

    /// <summary>What the service is for, in Markdown; null when nothing was said.</summary>
    public string? Description { get; internal set; }

    internal ObjectType QueryType { get; set; } = null!;

    internal ObjectType? MutationType { get; set; }

    internal ObjectType? SubscriptionType { get; set; }

    /// <summary>All named types by name, the introspection types included.</summary>
    internal Dictionary<string, NamedType> Types { get; } = new(StringComparer.Ordinal);

    /// <summary>All directives by name.</summary>
    internal Dictionary<string, DirectiveType> Directives { get; } = new(StringComparer.Ordinal);

    /// <summary>Objects by the .NET type of their values, to find the type of an interface's or union's value.</summary>
    internal Dictionary<Type, ObjectType> ObjectTypesByRuntimeType { get; } = [];

    /// <summary>Directives that a document puts on the schema itself.</summary>
    internal List<DirectiveNode> AppliedDirectives { get; } = [];

    /// <summary>
    /// True for a schema from a document: a literal that its scalar cannot take is refused by validation, as the specification
    /// says. Schemas from C# leave the content of literals to execution, as HotChocolate does.
    /// </summary>
    internal bool ValidatesLiteralContent { get; set; }

    /// <summary>Says whether a value belongs to an object type; null: the value's class says it.</summary>
    internal IsOfTypeFallback? TypeResolver { get; set; }

    /// <summary>Settings that other floors attach, one of each type.</summary>
    internal FeatureBag Features { get; } = new();

    /// <summary>The object type of a value that a composite field gave. Spec: ResolveAbstractType.</summary>
    /// <param name="type">The field's type.</param>
    /// <param name="value">What its resolver gave.</param>
    /// <param name="context">The field; needed only with a <see cref="TypeResolver"/>.</param>
    internal ObjectType ResolveObjectType(NamedType type, object value, IResolverContext? context = null)
    {
        if (type is ObjectType only)
        {
            return only;
        }

        if (TypeResolver is { } isOfType && context is not null)
        {
            return GetPossibleTypes(type).FirstOrDefault(candidate => isOfType(candidate, context, value))
                ?? throw new InvalidOperationException($"No object type of `{type.Name}` takes the value `{value}` as its own.");
        }

        return _resolved.GetOrAdd((type, value.GetType()), static key => Resolve(key.Type, key.Value))
            ?? throw new InvalidOperationException($"A {value.GetType()} was given for `{type.Name}`, but no object type of it stands for that class.");
    }

    internal ObjectType? GetRootType(OperationType operation) => operation switch
    {
        OperationType.Query => QueryType,
        OperationType.Mutation => MutationType,
        _ => SubscriptionType,
    };

    /// <summary>The objects that a composite type can turn out to be. Spec: GetPossibleTypes.</summary>
    internal static IReadOnlyList<ObjectType> GetPossibleTypes(NamedType type) => type switch
    {
        ObjectType self => [self],
        InterfaceType @interface => @interface.PossibleTypes,
        UnionType union => union.PossibleTypes,
        _ => [],
    };

    private static ObjectType? Resolve(NamedType type, Type value)
    {
        var possible = GetPossibleTypes(type);

        // Proxies and derived classes count as their nearest known base.
        for (var candidate = value; candidate is not null; candidate = candidate.BaseType)
        {
            if (possible.FirstOrDefault(known => known.RuntimeType == candidate) is { } found)
            {
                return found;
            }
        }

        return possible.FirstOrDefault(known => known.RuntimeType.IsInterface && known.RuntimeType.IsAssignableFrom(value));
    }

    /// <summary>The schema in the schema definition language, as it is published.</summary>
    public override string ToString() => SchemaPrinter.Print(this);
}

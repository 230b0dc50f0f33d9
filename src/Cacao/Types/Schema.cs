using System.Collections.Concurrent;
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

    /// <summary>Settings that other floors attach, one of each type.</summary>
    internal FeatureBag Features { get; } = new();

    /// <summary>The object type of a value that a composite field gave. Spec: ResolveAbstractType.</summary>
    internal ObjectType ResolveObjectType(NamedType type, object value)
    {
        if (type is ObjectType only)
        {
            return only;
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

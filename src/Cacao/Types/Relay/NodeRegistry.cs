using System.Reflection;
using Cacao.Errors;
using Cacao.Types.Building;
using Cacao.Types.Resolvers;

namespace Cacao.Types.Relay;

/// <summary>How the objects of each type are loaded by their global id.</summary>
internal sealed class NodeRegistry(GlobalObjectIdentificationOptions options)
{
    private readonly Dictionary<string, (Type KeyType, ResolverCompiler Resolver)> _nodes = new(StringComparer.Ordinal);

    public void Add(SchemaBuilder builder, ObjectType type, MethodInfo? method)
    {
        if (method is null)
        {
            if (options.EnsureAllNodesCanBeResolved)
            {
                throw new SchemaException($"{type.Source} is a [Node] without a resolver: add a static method GetAsync or one with [NodeResolver].");
            }

            return;
        }

        var key = method.GetParameters().FirstOrDefault(parameter => builder.Parameters.Classify(parameter) is ParameterKind.Argument)
            ?? throw new SchemaException($"{ClrTypes.Describe(method)} is a node resolver without a parameter for the key.");
        var resolver = new ResolverCompiler(builder, method);
        _nodes.Add(type.Name, (ClrTypes.WithoutOptional(key.ParameterType), resolver));
    }

    public ValueTask<object?> LoadAsync(IFieldContext context, string id) => Load(context, Parse(id));

    public async ValueTask<object?> LoadManyAsync(IFieldContext context, List<string> ids)
    {
        if (ids.Count > options.MaxAllowedNodeBatchSize)
        {
            throw new GraphQLException(ErrorBuilder.New()
                .SetMessage($"`nodes` takes at most {options.MaxAllowedNodeBatchSize} ids, {ids.Count} were given.")
                .SetCode(ErrorCodes.TooManyNodes)
                .Build());
        }

        // All ids are read before the first row is: a bad one fails the field without a query.
        var loads = ids.Select(Parse).ToArray().Select(node => Load(context, node).AsTask()).ToArray();
        return await Task.WhenAll(loads).ConfigureAwait(false);
    }

    private ((Type KeyType, ResolverCompiler Resolver) Node, object Key) Parse(string id)
    {
        var typeName = NodeIdSerializer.TypeNameOf(id);
        return _nodes.TryGetValue(typeName, out var node)
            ? (node, NodeIdSerializer.Parse(id, node.KeyType, typeName))
            : throw new GraphQLException($"There is no node resolver for the type `{typeName}`.");
    }

    private static ValueTask<object?> Load(IFieldContext context, ((Type KeyType, ResolverCompiler Resolver) Node, object Key) node)
        => node.Node.Resolver.Resolve(context, node.Key);
}

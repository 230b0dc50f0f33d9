using Cacao.Types.Building;

namespace Cacao.Types.Relay;

/// <summary>The interface <c>Node</c> and the fields <c>node</c> and <c>nodes</c>. Spec: GraphQL Global Object Identification.</summary>
internal static class NodeFields
{
    private const string InterfaceName = "Node";

    public static void AddTo(SchemaBuilder builder)
    {
        var options = builder.Setup.GetOptions<GlobalObjectIdentificationOptions>();
        if (!options.Enabled || !options.RegisterNodeInterface)
        {
            return;
        }

        var id = builder.GetNamedType(typeof(IdType), isInput: false);
        var node = builder.GetOrAddType(InterfaceName, () => new InterfaceType(InterfaceName));
        node.Fields.Add("id", new OutputField("id", new TypeReference.Known(new NonNullType(id))));
        var nodes = new NodeRegistry(options);
        builder.Schema.Features.Set(nodes);

        var single = Field("node", new TypeReference.Known(node), "id", "ID of the object.", new NonNullType(id));
        single.Resolver = context => nodes.LoadAsync((IFieldContext)context, (string)((IFieldContext)context).GetArgument(0)!);
        builder.Schema.QueryType.Fields.Insert(0, single.Name, single);
        if (options.AddNodesField)
        {
            var list = Field(
                "nodes",
                new TypeReference.Known(new NonNullType(new ListType(node))),
                "ids",
                "The list of node IDs.",
                new NonNullType(new ListType(new NonNullType(id))));
            list.Resolver = context => nodes.LoadManyAsync((IFieldContext)context, (List<string>)((IFieldContext)context).GetArgument(0)!);
            builder.Schema.QueryType.Fields.Insert(1, list.Name, list);
        }
    }

    /// <summary>Makes the annotated types nodes, with their resolvers.</summary>
    public static void Complete(SchemaBuilder builder)
    {
        if (!builder.Schema.Features.TryGet<NodeRegistry>(out var nodes))
        {
            return;
        }

        var @interface = (InterfaceType)builder.Schema.Types[InterfaceName];
        foreach (var (type, source, attribute) in builder.FindNodes())
        {
            GlobalIds.ConfigureNode(builder, type, attribute);
            if (!type.Interfaces.Contains(@interface))
            {
                type.Interfaces.Add(@interface);
            }

            nodes.Add(builder, type, NodeResolvers.Find(type, source, attribute));
        }
    }

    private static OutputField Field(string name, TypeReference type, string argument, string description, IType argumentType)
    {
        var field = new OutputField(name, type) { IsCostly = true };
        field.Arguments.Add(argument, new InputValue(argument, new TypeReference.Known(argumentType))
        {
            Description = description,
            RuntimeType = argumentType.IsList() ? typeof(List<string>) : typeof(string),
        });
        return field;
    }
}

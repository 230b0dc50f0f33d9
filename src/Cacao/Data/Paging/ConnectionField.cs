using System.Reflection;
using Cacao.Language;
using Cacao.Types;
using Cacao.Types.Building;
using Cacao.Types.Costs;

namespace Cacao.Data.Paging;

/// <summary>Makes a connection of a field and the types it needs. Spec: GraphQL Cursor Connections.</summary>
internal static class ConnectionField
{
    public const string First = "first";
    public const string After = "after";
    public const string Last = "last";
    public const string Before = "before";

    public const string PageInfo = "pageInfo";
    public const string Edges = "edges";
    public const string Nodes = "nodes";
    public const string TotalCount = "totalCount";
    public const string Cursor = "cursor";
    public const string Node = "node";
    public const string StartCursor = "startCursor";
    public const string EndCursor = "endCursor";

    public static void Configure(OutputField field, DataField data, Type? nodeType, string? name, SchemaBuilder builder)
    {
        var settings = data.Paging!;
        var node = nodeType is null
            ? ElementTypes.FindReference(field.TypeReference, data.ElementType)
            : new TypeReference.NonNull(new TypeReference.Plain(nodeType, IsInput: false));
        name ??= settings.InferNameFromField ? Naming.Pascal(field.Name) : builder.NameOf(nodeType ?? data.ElementType);
        var connection = AddConnection(name, field, node, settings, builder);
        field.TypeReference = new TypeReference.Known(connection);
        AddArguments(field, settings);
        field.DefaultListSize = SizeOf(settings);
    }

    private static void AddArguments(OutputField field, PagingSettings settings)
    {
        AddArgument(First, "Int", "How many items to return, from the beginning.");
        AddArgument(After, "String", "Only items after this cursor.");
        if (settings.AllowBackward)
        {
            AddArgument(Last, "Int", "How many items to return, from the end.");
            AddArgument(Before, "String", "Only items before this cursor.");
        }

        void AddArgument(string name, string type, string description)
        {
            // The resolver may take the argument itself, to page by hand.
            if (!field.Arguments.ContainsKey(name))
            {
                field.Arguments.Add(name, new InputValue(name, Syntax(type)) { Description = description });
            }
        }
    }

    private static ListSize SizeOf(PagingSettings settings)
        => new(
            settings.MaxPageSize,
            settings.AllowBackward ? [First, Last] : [First],
            settings.DefaultPageSize,
            settings.IncludeNodes ? [Edges, Nodes] : [Edges],
            settings.RequireBoundaries);

    private static ObjectType AddConnection(string name, OutputField field, TypeReference node, PagingSettings settings, SchemaBuilder builder)
    {
        var typeName = $"{name}Connection";
        if (builder.Schema.Types.TryGetValue(typeName, out var known))
        {
            return Reuse((ObjectType)known, field, node, settings);
        }

        var edge = AddEdge($"{name}Edge", node, builder);
        var connection = builder.GetOrAddType(typeName, () => new ObjectType(typeName, "A page of a list."));
        connection.Source = field.ToString();
        Add(connection, PageInfo, "Where the page lies in the list.", new TypeReference.NonNull(new TypeReference.Known(AddPageInfo(builder))), nameof(Connection.Info));
        Add(connection, Edges, "The items with their cursors.", ListOf(new TypeReference.NonNull(new TypeReference.Known(edge))), nameof(Connection.Edges));
        if (settings.IncludeNodes)
        {
            var nodes = new OutputField(Nodes, ListOf(node))
            {
                Description = "The items.",
                DeclaringType = connection,
                IsPure = true,
                Resolver = context => new ValueTask<object?>(context.Parent<Connection>().Nodes),
            };
            connection.Fields.Add(Nodes, nodes);
        }

        AddTotalCount(connection, settings);
        return connection;
    }

    /// <summary>Two fields of the same name may share a connection when their nodes are the same.</summary>
    private static ObjectType Reuse(ObjectType connection, OutputField field, TypeReference node, PagingSettings settings)
    {
        if (connection.Fields.TryGetValue(Edges, out var edges)
            && edges.TypeReference is TypeReference.List { Type: TypeReference.NonNull { Type: TypeReference.Known { Type: ObjectType edge } } }
            && NodeType(edge.Fields[Node].TypeReference) == NodeType(node))
        {
            AddTotalCount(connection, settings);
            return connection;
        }

        throw new SchemaException(
            $"`{field}` and `{connection.Source}` both page as `{connection.Name}` but have different nodes: give one of them a ConnectionName in [UsePaging].");
    }

    private static object NodeType(TypeReference reference) => reference switch
    {
        TypeReference.Clr clr => clr.Nullability.Type,
        TypeReference.Plain plain => plain.Type,
        TypeReference.Known known => known.Type.NamedType(),
        TypeReference.NonNull nonNull => NodeType(nonNull.Type),
        TypeReference.Nullable nullable => NodeType(nullable.Type),
        _ => reference,
    };

    private static void AddTotalCount(ObjectType connection, PagingSettings settings)
    {
        if (settings.IncludeTotalCount && !connection.Fields.ContainsKey(TotalCount))
        {
            var field = Add(connection, TotalCount, "How many items the whole list has.", NonNull("Int"), nameof(Connection.TotalCount));
            field.IsCostly = true;
        }
    }

    private static ObjectType AddEdge(string name, TypeReference node, SchemaBuilder builder)
    {
        var edge = builder.GetOrAddType(name, () => new ObjectType(name, "An item of a page."));
        Add(edge, Cursor, "The place of the item in the list.", NonNull("String"), nameof(IEdge.Cursor), typeof(IEdge));
        Add(edge, Node, "The item.", node, nameof(IEdge.Node), typeof(IEdge));
        return edge;
    }

    private static ObjectType AddPageInfo(SchemaBuilder builder)
    {
        const string Name = "PageInfo";
        if (builder.Schema.Types.TryGetValue(Name, out var known))
        {
            return (ObjectType)known;
        }

        var info = builder.GetOrAddType(Name, () => new ObjectType(Name, "Where a page lies in its list."));
        info.RuntimeType = typeof(ConnectionPageInfo);
        Add(info, "hasNextPage", "True when items follow.", NonNull("Boolean"), nameof(ConnectionPageInfo.HasNextPage), typeof(ConnectionPageInfo));
        Add(info, "hasPreviousPage", "True when items come before.", NonNull("Boolean"), nameof(ConnectionPageInfo.HasPreviousPage), typeof(ConnectionPageInfo));
        Add(info, StartCursor, "The cursor of the first item.", Syntax("String"), nameof(ConnectionPageInfo.StartCursor), typeof(ConnectionPageInfo));
        Add(info, EndCursor, "The cursor of the last item.", Syntax("String"), nameof(ConnectionPageInfo.EndCursor), typeof(ConnectionPageInfo));
        return info;
    }

    private static OutputField Add(ObjectType type, string name, string description, TypeReference reference, string property, Type? declaringType = null)
    {
        var member = (declaringType ?? typeof(Connection)).GetProperty(property, BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)!;
        var field = new OutputField(name, reference)
        {
            Description = description,
            DeclaringType = type,
            Property = member,
            ResultType = member.PropertyType,
            IsPure = true,
        };
        type.Fields.Add(name, field);
        return field;
    }

    private static TypeReference.List ListOf(TypeReference item) => new TypeReference.List(item);

    private static TypeReference.Syntax Syntax(string name) => new TypeReference.Syntax(new NamedTypeNode(new NameNode(name)));

    private static TypeReference.NonNull NonNull(string name) => new TypeReference.NonNull(Syntax(name));
}

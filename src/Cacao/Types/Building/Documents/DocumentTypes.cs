using Cacao.Language;
using Cacao.Types.Introspection;
using Cacao.Types.Resolvers;

namespace Cacao.Types.Building;

/// <summary>Makes types of their definitions in schema documents. Spec: Types, Type Extensions.</summary>
internal sealed partial class DocumentTypes(SchemaBuilder builder, DocumentProblems problems, AppliedDirectives directives)
{
    private static readonly Dictionary<string, Type> s_scalars = new(StringComparer.Ordinal)
    {
        ["Int"] = typeof(IntType),
        ["Float"] = typeof(FloatType),
        ["String"] = typeof(StringType),
        ["Boolean"] = typeof(BooleanType),
        ["ID"] = typeof(IdType),
    };

    private readonly Dictionary<string, NamedType> _defined = new(StringComparer.Ordinal);

    /// <summary>The type that the documents define under a name; null when they define none.</summary>
    public NamedType? FindDefined(string name) => _defined.GetValueOrDefault(name);

    /// <summary>The type that a document refers to. Throws a <see cref="SchemaException"/> when a name is unknown.</summary>
    public static IType Resolve(SchemaBuilder builder, TypeNode node) => node switch
    {
        NonNullTypeNode nonNull => new NonNullType(Resolve(builder, nonNull.Type)),
        ListTypeNode list => new ListType(Resolve(builder, list.Type)),
        NamedTypeNode named => Find(builder, named.Name.Value)
            ?? throw new SchemaException($"The schema document is not valid:\n- {DocumentProblems.PlaceOf(node)}: There is no type `{node}`."),
        _ => throw new ArgumentException($"Unknown syntax {node}.", nameof(node)),
    };

    /// <summary>Makes the type, empty: fields may lead to types that are defined further down.</summary>
    public void Define(TypeDefinitionNode node)
    {
        var name = node.Name.Value;
        if (name.StartsWith(MetaFieldNames.Prefix, StringComparison.Ordinal))
        {
            problems.Report(node, $"`{name}` begins with `__`, which is reserved for introspection.");
        }
        else if (_defined.ContainsKey(name))
        {
            problems.Report(node, $"The type `{name}` is defined twice.");
        }
        else if (s_scalars.TryGetValue(name, out var builtIn))
        {
            // Every server has it: a document may say so, and may not say anything else.
            _defined.Add(name, builder.GetNamedType(builtIn, isInput: true));
            if (node is not ScalarTypeDefinitionNode)
            {
                problems.Report(node, $"`{name}` is a built-in scalar.");
            }
        }
        else
        {
            var type = Create(node);
            type.Source = DocumentProblems.PlaceOf(node);
            _defined.Add(name, type);
            builder.GetOrAddType(name, () => type);
        }
    }

    /// <summary>Gives every type that was made its members.</summary>
    public void Fill(IEnumerable<TypeDefinitionNode> nodes)
    {
        var filled = new HashSet<string>(StringComparer.Ordinal);
        foreach (var node in nodes.Where(node => _defined.ContainsKey(node.Name.Value) && filled.Add(node.Name.Value)))
        {
            var type = _defined[node.Name.Value];
            type.Description = node.Description ?? type.Description;
            Add(type, node);
            if (type is ObjectType @object)
            {
                builder.OpenForExtensions(@object);
            }
        }
    }

    /// <summary>Adds an extension to its type.</summary>
    public void Extend(TypeDefinitionNode node)
    {
        if (Find(builder, node.Name.Value) is { } type)
        {
            if (node is InputObjectTypeDefinitionNode && AppliedDirectives.Find(node.Directives, BuiltInDirectives.OneOf) is { } oneOf)
            {
                problems.Report(oneOf, "An extension cannot make an input object a oneOf input.");
            }

            Add(type, node);
            if (ReferenceEquals(type, builder.Schema.SubscriptionType))
            {
                SetTopics((ObjectType)type);
            }
        }
        else
        {
            problems.Report(node, $"There is no type `{node.Name}` to extend.");
        }
    }

    /// <summary>The events of a subscription come from the topic of its field's name.</summary>
    public static void SetTopics(ObjectType subscription)
    {
        foreach (var field in subscription.Fields.Values.Where(field => field.Member is null))
        {
            field.Features.Set(new SubscriptionSource(field.Name, null, typeof(object)));
        }
    }

    private static NamedType? Find(SchemaBuilder builder, string name)
        => builder.Schema.Types.GetValueOrDefault(name)
            ?? (s_scalars.TryGetValue(name, out var scalar) ? builder.GetNamedType(scalar, isInput: true) : null);

    private static NamedType Create(TypeDefinitionNode node) => node switch
    {
        ObjectTypeDefinitionNode => new ObjectType(node.Name.Value),
        InterfaceTypeDefinitionNode => new InterfaceType(node.Name.Value),
        UnionTypeDefinitionNode => new UnionType(node.Name.Value),
        EnumTypeDefinitionNode => new EnumType(node.Name.Value),
        InputObjectTypeDefinitionNode => new InputObjectType(node.Name.Value),
        ScalarTypeDefinitionNode => new DocumentScalarType(node.Name.Value),
        _ => throw new ArgumentException($"Unknown definition {node}.", nameof(node)),
    };

    private void Add(NamedType type, TypeDefinitionNode node)
    {
        switch (type, node)
        {
            case (ObjectType complex, ObjectTypeDefinitionNode definition):
                AddComplex(complex, definition, DirectiveLocations.Object);
                break;
            case (InterfaceType complex, InterfaceTypeDefinitionNode definition):
                AddComplex(complex, definition, DirectiveLocations.Interface);
                break;
            case (UnionType union, UnionTypeDefinitionNode definition):
                AddUnionMembers(union, definition);
                break;
            case (EnumType @enum, EnumTypeDefinitionNode definition):
                AddEnumValues(@enum, definition);
                break;
            case (InputObjectType input, InputObjectTypeDefinitionNode definition):
                AddInputFields(input, definition);
                break;
            case (ScalarType scalar, ScalarTypeDefinitionNode definition):
                directives.Add(definition.Directives, DirectiveLocations.Scalar, scalar.Directives);
                scalar.SpecifiedBy = AppliedDirectives.FindText(definition.Directives, BuiltInDirectives.SpecifiedBy, "url") ?? scalar.SpecifiedBy;
                break;
            default:
                problems.Report(node, $"`{type}` is of another kind and cannot be extended so.");
                break;
        }
    }
}

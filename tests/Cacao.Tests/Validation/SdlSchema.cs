using Cacao.Language;
using Cacao.Types;
using Cacao.Types.Introspection;

namespace Cacao.Tests.Validation;

/// <summary>Makes a schema without resolvers from the schema definition language; introspection and built-in directives are added.</summary>
internal sealed class SdlSchema
{
    private readonly Schema _schema = new("Test");
    private readonly IReadOnlyList<DefinitionNode> _definitions;

    private SdlSchema(string sdl) => _definitions = GraphQLParser.Parse(sdl).Definitions;

    public static Schema Build(string sdl) => new SdlSchema(sdl).Build();

    private Schema Build()
    {
        foreach (var name in (string[])["Int", "Float", "String", "Boolean", "ID"])
        {
            _schema.Types.Add(name, new TestScalar(name));
        }

        foreach (var definition in _definitions.OfType<TypeDefinitionNode>())
        {
            var type = Declare(definition);
            type.Description = definition.Description;
            type.Directives.AddRange(Others(definition.Directives));
            _schema.Types.Add(type.Name, type);
        }

        foreach (var definition in _definitions)
        {
            Complete(definition);
        }

        IntrospectionTypes.AddTo(_schema);
        BuiltInDirectives.AddTo(_schema, defer: false, stream: false);
        return _schema;
    }

    private static NamedType Declare(TypeDefinitionNode definition) => definition switch
    {
        ScalarTypeDefinitionNode => new TestScalar(definition.Name.Value) { SpecifiedBy = Argument(definition.Directives, "specifiedBy", "url") },
        ObjectTypeDefinitionNode => new ObjectType(definition.Name.Value),
        InterfaceTypeDefinitionNode => new InterfaceType(definition.Name.Value),
        UnionTypeDefinitionNode => new UnionType(definition.Name.Value),
        EnumTypeDefinitionNode => new EnumType(definition.Name.Value),
        _ => new InputObjectType(definition.Name.Value),
    };

    private void Complete(DefinitionNode definition)
    {
        switch (definition)
        {
            case SchemaDefinitionNode schema:
                CompleteRoots(schema);
                break;
            case ComplexTypeDefinitionNode complex:
                CompleteFields(complex, (ComplexType)Find(complex.Name));
                break;
            case UnionTypeDefinitionNode union:
                ((UnionType)Find(union.Name)).PossibleTypes.AddRange(union.Types.Select(type => (ObjectType)Find(type.Name)));
                break;
            case EnumTypeDefinitionNode @enum:
                foreach (var value in @enum.Values)
                {
                    var added = new EnumValue(value.Name.Value, value.Name.Value)
                    {
                        Description = value.Description,
                        DeprecationReason = Argument(value.Directives, "deprecated", "reason"),
                    };
                    added.Directives.AddRange(Others(value.Directives));
                    ((EnumType)Find(@enum.Name)).Values.Add(added.Name, added);
                }

                break;
            case InputObjectTypeDefinitionNode input:
                var inputObject = (InputObjectType)Find(input.Name);
                inputObject.IsOneOf = input.Directives.Any(directive => directive.Name.Value == "oneOf");
                AddInputs(inputObject.Fields, input.Fields);
                break;
            case DirectiveDefinitionNode directive:
                var locations = directive.Locations.Aggregate(
                    Cacao.Types.DirectiveLocations.None,
                    (all, name) => all | Enum.Parse<Cacao.Types.DirectiveLocations>(name.Value.Replace("_", ""), ignoreCase: true));
                var type = new DirectiveType(directive.Name.Value, locations, directive.Description, directive.IsRepeatable)
                {
                    // Clients need not know how fields are guarded.
                    IsIntrospectable = directive.Name.Value is not ("authorize" or "allowAnonymous"),
                };
                _schema.Directives.Add(type.Name, type);
                AddInputs(type.Arguments, directive.Arguments);
                break;
        }
    }

    private void CompleteRoots(SchemaDefinitionNode schema)
    {
        _schema.Description = schema.Description;

        foreach (var root in schema.OperationTypes)
        {
            var type = (ObjectType)Find(root.Type.Name);
            switch (root.Operation)
            {
                case OperationType.Query:
                    _schema.QueryType = type;
                    break;
                case OperationType.Mutation:
                    _schema.MutationType = type;
                    break;
                default:
                    _schema.SubscriptionType = type;
                    break;
            }
        }
    }

    private void CompleteFields(ComplexTypeDefinitionNode node, ComplexType type)
    {
        foreach (var field in node.Fields)
        {
            var fieldType = Resolve(field.Type);
            var added = new OutputField(field.Name.Value, new TypeReference.Known(fieldType))
            {
                Type = fieldType,
                DeclaringType = type,
                Description = field.Description,
                DeprecationReason = Argument(field.Directives, "deprecated", "reason"),
            };
            added.Directives.AddRange(Others(field.Directives));
            AddInputs(added.Arguments, field.Arguments);
            type.Fields.Add(added.Name, added);
        }

        foreach (var @interface in node.Interfaces.Select(name => (InterfaceType)Find(name.Name)))
        {
            type.Interfaces.Add(@interface);
            if (type is ObjectType possible)
            {
                @interface.PossibleTypes.Add(possible);
            }
        }
    }

    private void AddInputs(OrderedDictionary<string, InputValue> inputs, IReadOnlyList<InputValueDefinitionNode> nodes)
    {
        foreach (var node in nodes)
        {
            var type = Resolve(node.Type);
            var added = new InputValue(node.Name.Value, new TypeReference.Known(type))
            {
                Type = type,
                DefaultValue = node.DefaultValue,
                Description = node.Description,
                DeprecationReason = Argument(node.Directives, "deprecated", "reason"),
            };
            added.Directives.AddRange(Others(node.Directives));
            inputs.Add(added.Name, added);
        }
    }

    /// <summary>The directives without those that the model keeps in properties.</summary>
    private static IEnumerable<DirectiveNode> Others(IEnumerable<DirectiveNode> directives)
        => directives.Where(directive => directive.Name.Value is not ("deprecated" or "specifiedBy" or "oneOf"));

    private static string? Argument(IEnumerable<DirectiveNode> directives, string directive, string argument)
        => directives.FirstOrDefault(node => node.Name.Value == directive)?.Arguments
            .Where(node => node.Name.Value == argument).Select(node => ((StringValueNode)node.Value).Value).Single();

    private NamedType Find(NameNode name) => _schema.Types[name.Value];

    private IType Resolve(TypeNode node) => node switch
    {
        NonNullTypeNode nonNull => new NonNullType(Resolve(nonNull.Type)),
        ListTypeNode list => new ListType(Resolve(list.Type)),
        _ => Find(((NamedTypeNode)node).Name),
    };
}

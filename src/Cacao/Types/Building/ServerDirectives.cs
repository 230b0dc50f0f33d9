using Cacao.Language;
using static Cacao.Types.DirectiveLocations;

namespace Cacao.Types.Building;

/// <summary>The directives of cost and authorization.</summary>
internal static class ServerDirectives
{
    /// <summary>Adds the directives of cost and authorization that the schema uses.</summary>
    public static void AddUsed(SchemaBuilder builder)
    {
        var used = builder.Schema.Types.Values.SelectMany(DirectivesOf).Select(directive => directive.Name.Value).ToHashSet();
        if (used.Contains(CostDirectives.CostName))
        {
            AddCost(builder);
        }

        if (used.Contains(CostDirectives.ListSizeName))
        {
            AddListSize(builder);
        }

        if (used.Contains(AuthorizationDirectives.AuthorizeName))
        {
            AddAuthorize(builder);
        }

        if (used.Contains(AuthorizationDirectives.AllowAnonymousName))
        {
            AddAllowAnonymous(builder);
        }
    }

    private static IEnumerable<DirectiveNode> DirectivesOf(NamedType type) => type.Directives.Concat(type switch
    {
        ComplexType complex => complex.Fields.Values.SelectMany(field => field.Directives.Concat(field.Arguments.Values.SelectMany(argument => argument.Directives))),
        InputObjectType input => input.Fields.Values.SelectMany(field => field.Directives),
        EnumType @enum => @enum.Values.Values.SelectMany(value => value.Directives),
        _ => [],
    });

    private static void AddCost(SchemaBuilder builder)
    {
        Add(
            builder,
            new DirectiveType(
                CostDirectives.CostName,
                Scalar | DirectiveLocations.Object | FieldDefinition | ArgumentDefinition | DirectiveLocations.Enum | InputFieldDefinition,
                "What the element costs in the analysis of an operation."),
            Argument("weight", "String!"));
    }

    private static void AddListSize(SchemaBuilder builder)
    {
        Add(
            builder,
            new DirectiveType(CostDirectives.ListSizeName, FieldDefinition, "How many items the list is expected to give."),
            Argument("assumedSize", "Int"),
            Argument("slicingArguments", "[String!]"),
            Argument("slicingArgumentDefaultValue", "Int"),
            Argument("sizedFields", "[String!]"),
            Argument("requireOneSlicingArgument", "Boolean", new BooleanValueNode(true)));
    }

    private static void AddAllowAnonymous(SchemaBuilder builder)
        => Add(builder, new DirectiveType(AuthorizationDirectives.AllowAnonymousName, FieldDefinition, "Everybody may see the field.", isRepeatable: true)
        {
            IsIntrospectable = false,
        });

    private static void AddAuthorize(SchemaBuilder builder)
    {
        builder.GetNamedType(typeof(ApplyPolicy), isInput: true);
        Add(
            builder,
            new DirectiveType(AuthorizationDirectives.AuthorizeName, DirectiveLocations.Object | FieldDefinition, "Who may see it.", isRepeatable: true)
            {
                IsIntrospectable = false,
            },
            Argument("policy", "String"),
            Argument("roles", "[String!]"),
            Argument("apply", "ApplyPolicy!", new EnumValueNode(Naming.EnumValue(nameof(ApplyPolicy.BeforeResolver)))));
    }

    private static void Add(SchemaBuilder builder, DirectiveType directive, params InputValue[] arguments)
    {
        foreach (var argument in arguments)
        {
            argument.Type = builder.Resolve(argument.TypeReference);
            directive.Arguments.Add(argument.Name, argument);
        }

        builder.Schema.Directives.TryAdd(directive.Name, directive); // a document may define it itself
    }

    private static InputValue Argument(string name, string type, ValueNode? defaultValue = null)
        => new(name, new TypeReference.Syntax(GraphQLParser.ParseType(type))) { DefaultValue = defaultValue };
}

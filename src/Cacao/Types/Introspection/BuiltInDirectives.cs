using Cacao.Language;

namespace Cacao.Types.Introspection;

/// <summary>The directives that every server has. Spec: Built-in Directives.</summary>
internal static class BuiltInDirectives
{
    public const string Deprecated = "deprecated";
    public const string SpecifiedBy = "specifiedBy";
    public const string OneOf = "oneOf";

    /// <summary>What HotChocolate says of deprecated elements without a reason; schemas from C# say it as well.</summary>
    public const string DefaultDeprecationReason = "No longer supported.";

    /// <summary>The same in the specification's words, for schemas from documents.</summary>
    public const string SpecifiedDeprecationReason = "No longer supported";

    private const DirectiveLocations Fragments = DirectiveLocations.FragmentSpread | DirectiveLocations.InlineFragment;

    /// <summary>Adds them; String, Boolean and, for <paramref name="stream"/>, Int must be in the schema.</summary>
    public static void AddTo(Schema schema, bool defer, bool stream, string deprecationReason = DefaultDeprecationReason)
    {
        var text = schema.Types["String"];
        var boolean = schema.Types["Boolean"];
        var condition = new NonNullType(boolean);

        Add(schema, "skip", DirectiveLocations.Field | Fragments, "Leaves the field or fragment out when the condition is true.")
            .Take("if", condition, typeof(bool));
        Add(schema, "include", DirectiveLocations.Field | Fragments, "Leaves the field or fragment out when the condition is false.")
            .Take("if", condition, typeof(bool));
        Add(
            schema,
            Deprecated,
            DirectiveLocations.FieldDefinition | DirectiveLocations.ArgumentDefinition | DirectiveLocations.EnumValue | DirectiveLocations.InputFieldDefinition,
            "Should not be used any more.")
            .Take("reason", text, typeof(string), new StringValueNode(deprecationReason, isBlock: false));
        Add(schema, SpecifiedBy, DirectiveLocations.Scalar, "Where the format of the scalar is specified.")
            .Take("url", new NonNullType(text), typeof(string));
        Add(schema, OneOf, DirectiveLocations.InputObject, "Exactly one field must be given, and not null.");

        if (defer)
        {
            Add(schema, "defer", Fragments, "The fragment may come later than the rest of the response.")
                .Take("if", boolean, typeof(bool?))
                .Take("label", text, typeof(string));
        }

        if (stream)
        {
            Add(schema, "stream", DirectiveLocations.Field, "Items of the list may come later than the rest of the response.")
                .Take("if", boolean, typeof(bool?))
                .Take("label", text, typeof(string))
                .Take("initialCount", new NonNullType(schema.Types["Int"]), typeof(int), new IntValueNode("0"));
        }
    }

    private static DirectiveType Add(Schema schema, string name, DirectiveLocations locations, string description)
    {
        var directive = new DirectiveType(name, locations, description) { IsBuiltIn = true };
        schema.Directives.Add(name, directive);
        return directive;
    }

    private static DirectiveType Take(this DirectiveType directive, string name, IType type, Type runtimeType, ValueNode? defaultValue = null)
    {
        var argument = new InputValue(name, new TypeReference.Known(type)) { Type = type, RuntimeType = runtimeType, DefaultValue = defaultValue };
        directive.Arguments.Add(name, argument);
        return directive;
    }
}

using System.Collections.Frozen;
using Cacao.Language;

namespace Cacao.Types.Introspection;

/// <summary>
/// Adds the types and meta fields through which clients read a schema. They are complete: the builder has nothing to resolve.
/// Spec: Introspection, Schema Introspection Schema.
/// </summary>
internal sealed partial class IntrospectionTypes
{
    private static readonly FrozenSet<string> s_names = FrozenSet.ToFrozenSet(
    [
        "__Schema", "__Type", "__Field", "__InputValue", "__EnumValue", "__Directive", "__TypeKind", "__DirectiveLocation",
    ]);

    private readonly ScalarType _string;
    private readonly ScalarType _boolean;
    private readonly ObjectType _schema = New<IntrospectedSchema>("__Schema", "The types and directives of the server and where operations begin.");
    private readonly ObjectType _type = New<IntrospectedType>("__Type", "A type, named or wrapped. Members that its kind does not have are null.");
    private readonly ObjectType _field = New<IntrospectedField>("__Field", "A field of an object or interface.");
    private readonly ObjectType _inputValue = New<IntrospectedInputValue>("__InputValue", "An argument, or a field of an input object.");
    private readonly ObjectType _enumValue = New<IntrospectedEnumValue>("__EnumValue", "A value of an enum.");
    private readonly ObjectType _directive = New<IntrospectedDirective>("__Directive", "A directive and where it may stand.");
    private readonly EnumType _typeKind = NewEnum("__TypeKind", "The kinds of types.", Enum.GetValues<TypeKind>());

    private readonly EnumType _directiveLocation = NewEnum(
        "__DirectiveLocation",
        "The places where directives may stand.",
        Enum.GetValues<DirectiveLocations>().Where(location => location != DirectiveLocations.None));

    private IntrospectionTypes(ScalarType stringType, ScalarType booleanType)
    {
        _string = stringType;
        _boolean = booleanType;
    }

    /// <summary>The name of a directive location in the language: <c>FIELD_DEFINITION</c>.</summary>
    public static string NameOf(DirectiveLocations location) => UpperSnakeCase(location.ToString());

    /// <summary>True for the types that introspection itself consists of.</summary>
    public static bool Contains(NamedType type) => s_names.Contains(type.Name);

    /// <summary>Adds them to a schema whose query type is set; String and Boolean as well, made by <paramref name="createScalar"/>, when it lacks them.</summary>
    public static void AddTo(Schema schema, Func<string, ScalarType>? createScalar = null)
        => new IntrospectionTypes(FindScalar(schema, "String", createScalar), FindScalar(schema, "Boolean", createScalar)).Build(schema);

    private static ScalarType FindScalar(Schema schema, string name, Func<string, ScalarType>? create)
    {
        if (schema.Types.GetValueOrDefault(name) is ScalarType known)
        {
            return known;
        }

        var scalar = create?.Invoke(name) ?? throw new SchemaException($"The scalar `{name}` is missing: introspection needs it.");
        schema.Types.Add(name, scalar);
        return scalar;
    }

    private static ObjectType New<T>(string name, string description) => new(name, description) { RuntimeType = typeof(T) };

    private static EnumType NewEnum<T>(string name, string description, IEnumerable<T> values) where T : struct, Enum
    {
        var type = new EnumType(name, description) { RuntimeType = typeof(T) };

        foreach (var value in values)
        {
            var valueName = UpperSnakeCase(value.ToString());
            type.Values.Add(valueName, new EnumValue(valueName, value));
        }

        return type;
    }

    /// <summary><c>InputObject</c> → <c>INPUT_OBJECT</c>.</summary>
    private static string UpperSnakeCase(string name)
        => string.Concat(name.Select((letter, index) => index > 0 && char.IsUpper(letter) ? $"_{letter}" : $"{char.ToUpperInvariant(letter)}"));

    private void Build(Schema schema)
    {
        AddSchemaFields();
        AddTypeFields();
        AddMemberFields();
        AddDirectiveFields();

        foreach (NamedType type in (NamedType[])[_schema, _type, _field, _inputValue, _enumValue, _directive, _typeKind, _directiveLocation])
        {
            schema.Types.Add(type.Name, type);
        }

        AddMetaFields(schema);
    }

    private void AddMetaFields(Schema schema)
    {
        var root = new IntrospectedSchema(schema);

        schema.TypeNameMetaField = NewResolved(
            MetaFieldNames.TypeName, new NonNullType(_string), "The name of the object's type.", context => context.ObjectType.Name);

        schema.SchemaMetaField = NewResolved(
            MetaFieldNames.SchemaName, new NonNullType(_schema), "The schema of the server.", _ => root);

        schema.TypeMetaField = NewResolved(
            MetaFieldNames.TypeByName,
            _type,
            "The type of that name; null when there is none.",
            context => IntrospectedType.Of(schema.Types.GetValueOrDefault(context.ArgumentValue<string>("name"))));

        schema.TypeMetaField.Arguments.Add("name", NewArgument("name", new NonNullType(_string), typeof(string), defaultValue: null));
        schema.SchemaMetaField.DeclaringType = schema.TypeMetaField.DeclaringType = schema.TypeNameMetaField.DeclaringType = schema.QueryType;
    }

    private static InputValue NewArgument(string name, IType type, Type runtimeType, ValueNode? defaultValue)
        => new(name, new TypeReference.Known(type)) { Type = type, RuntimeType = runtimeType, DefaultValue = defaultValue };

    private static OutputField NewField(string name, IType type, string description)
        => new(name, new TypeReference.Known(type)) { Type = type, Description = description };

    private static OutputField NewResolved(string name, IType type, string description, Func<IResolverContext, object?> resolve)
    {
        FieldResolverDelegate resolver = context => new ValueTask<object?>(resolve(context));
        var field = NewField(name, type, description);
        field.Resolver = field.Pipeline = resolver;
        field.IsPure = true;
        return field;
    }
}

using Cacao.Language;

namespace Cacao.Types.Introspection;

internal sealed partial class IntrospectionTypes
{
    private const string UseLocations = "Use `locations`.";

    private void AddSchemaFields()
    {
        AddProperty<IntrospectedSchema>(_schema, "description", _string, nameof(IntrospectedSchema.Description), "What the service is for.");
        AddProperty<IntrospectedSchema>(_schema, "types", AllOf(_type), nameof(IntrospectedSchema.Types), "All named types.");
        AddProperty<IntrospectedSchema>(
            _schema, "queryType", new NonNullType(_type), nameof(IntrospectedSchema.QueryType), "The type of the fields of queries.");
        AddProperty<IntrospectedSchema>(
            _schema, "mutationType", _type, nameof(IntrospectedSchema.MutationType), "The type of the fields of mutations; null without mutations.");
        AddProperty<IntrospectedSchema>(
            _schema, "subscriptionType", _type, nameof(IntrospectedSchema.SubscriptionType), "The type of the fields of subscriptions; null without.");
        AddProperty<IntrospectedSchema>(_schema, "directives", AllOf(_directive), nameof(IntrospectedSchema.Directives), "All directives.");
    }

    private void AddTypeFields()
    {
        AddProperty<IntrospectedType>(_type, "kind", new NonNullType(_typeKind), nameof(IntrospectedType.Kind), "What kind of type it is.");
        AddProperty<IntrospectedType>(_type, "name", _string, nameof(IntrospectedType.Name), "The name; null for lists and non-nulls.");
        AddProperty<IntrospectedType>(_type, "description", _string, nameof(IntrospectedType.Description), "What the type is for, in Markdown.");
        AddFiltered<IntrospectedType>(_type, "fields", ListOf(_field), (type, all) => type.GetFields(all), "The fields of an object or interface.");
        AddProperty<IntrospectedType>(
            _type, "interfaces", ListOf(_type), nameof(IntrospectedType.Interfaces), "The interfaces that an object or interface implements.");
        AddProperty<IntrospectedType>(
            _type, "possibleTypes", ListOf(_type), nameof(IntrospectedType.PossibleTypes), "The objects that an interface or union can be.");
        AddFiltered<IntrospectedType>(_type, "enumValues", ListOf(_enumValue), (type, all) => type.GetEnumValues(all), "The values of an enum.");
        AddFiltered<IntrospectedType>(
            _type, "inputFields", ListOf(_inputValue), (type, all) => type.GetInputFields(all), "The fields of an input object.");
        AddProperty<IntrospectedType>(_type, "ofType", _type, nameof(IntrospectedType.OfType), "The type inside a list or non-null.");
        AddProperty<IntrospectedType>(
            _type, "specifiedByURL", _string, nameof(IntrospectedType.SpecifiedByUrl), "Where the format of a scalar is specified.");
        AddProperty<IntrospectedType>(
            _type, "isOneOf", _boolean, nameof(IntrospectedType.IsOneOf), "True for an input object of which exactly one field must be given.");
    }

    private void AddMemberFields()
    {
        AddNamed<IntrospectedField>(_field);
        AddFiltered<IntrospectedField>(_field, "args", AllOf(_inputValue), (field, all) => field.GetArguments(all), "The arguments.");
        AddProperty<IntrospectedField>(_field, "type", new NonNullType(_type), nameof(IntrospectedField.Type), "The type of the field.");
        AddDeprecation<IntrospectedField>(_field);

        AddNamed<IntrospectedInputValue>(_inputValue);
        AddProperty<IntrospectedInputValue>(
            _inputValue, "type", new NonNullType(_type), nameof(IntrospectedInputValue.Type), "The type of the values.");
        AddProperty<IntrospectedInputValue>(
            _inputValue, "defaultValue", _string, nameof(IntrospectedInputValue.DefaultValue), "The value when none is given, as a literal.");
        AddDeprecation<IntrospectedInputValue>(_inputValue);

        AddNamed<IntrospectedEnumValue>(_enumValue);
        AddDeprecation<IntrospectedEnumValue>(_enumValue);
    }

    private void AddDirectiveFields()
    {
        AddNamed<IntrospectedDirective>(_directive);
        AddProperty<IntrospectedDirective>(
            _directive, "locations", AllOf(_directiveLocation), nameof(IntrospectedDirective.Locations), "Where it may stand.");
        AddFiltered<IntrospectedDirective>(
            _directive, "args", AllOf(_inputValue), (directive, all) => directive.GetArguments(all), "The arguments.");
        AddFlag(_directive, "isRepeatable", nameof(IntrospectedDirective.IsRepeatable), "True when it may stand at one place several times.");

        // Older tools still ask for these three.
        AddFlag(_directive, "onOperation", nameof(IntrospectedDirective.OnOperation), "True when it may stand at operations.", UseLocations);
        AddFlag(_directive, "onFragment", nameof(IntrospectedDirective.OnFragment), "True when it may stand at fragments.", UseLocations);
        AddFlag(_directive, "onField", nameof(IntrospectedDirective.OnField), "True when it may stand at fields.", UseLocations);
    }

    private void AddNamed<T>(ObjectType owner)
    {
        AddProperty<T>(owner, "name", new NonNullType(_string), nameof(IntrospectedField.Name), "The name.");
        AddProperty<T>(owner, "description", _string, nameof(IntrospectedField.Description), "What it is for, in Markdown.");
    }

    private void AddDeprecation<T>(ObjectType owner)
    {
        AddProperty<T>(
            owner, "isDeprecated", new NonNullType(_boolean), nameof(IntrospectedField.IsDeprecated), "True when it should not be used any more.");
        AddProperty<T>(owner, "deprecationReason", _string, nameof(IntrospectedField.DeprecationReason), "Why it should not be used any more.");
    }

    private void AddFlag(ObjectType owner, string name, string property, string description, string? deprecation = null)
        => AddProperty<IntrospectedDirective>(owner, name, new NonNullType(_boolean), property, description).DeprecationReason = deprecation;

    private static OutputField AddProperty<T>(ObjectType owner, string name, IType type, string property, string description)
    {
        var field = NewField(name, type, description);
        field.Property = typeof(T).GetProperty(property)!;
        field.ResultType = field.Property.PropertyType;
        return Add(owner, field);
    }

    /// <summary>A list that leaves out what is deprecated unless the client wants all.</summary>
    private void AddFiltered<T>(ObjectType owner, string name, IType type, Func<T, bool, object?> select, string description)
    {
        var field = NewResolved(
            name, type, description, context => select(context.Parent<T>(), context.ArgumentValue<bool>("includeDeprecated")));
        var argument = NewArgument("includeDeprecated", new NonNullType(_boolean), typeof(bool), new BooleanValueNode(false));
        argument.Description = "True: deprecated ones, too.";
        field.Arguments.Add(argument.Name, argument);
        Add(owner, field);
    }

    private static OutputField Add(ObjectType owner, OutputField field)
    {
        field.DeclaringType = owner;
        owner.Fields.Add(field.Name, field);
        return field;
    }

    private static ListType ListOf(NamedType type) => new(new NonNullType(type));

    private static NonNullType AllOf(NamedType type) => new(ListOf(type));
}

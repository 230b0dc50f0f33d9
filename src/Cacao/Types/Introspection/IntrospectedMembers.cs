using Cacao.Language;

namespace Cacao.Types.Introspection;

/// <summary>A field as <c>__Field</c> shows it.</summary>
internal sealed class IntrospectedField(OutputField definition)
{
    public string Name => definition.Name;

    public string? Description => definition.Description;

    public IntrospectedType Type => new(definition.Type);

    public bool IsDeprecated => definition.DeprecationReason is not null;

    public string? DeprecationReason => definition.DeprecationReason;

    public IEnumerable<IntrospectedInputValue> GetArguments(bool includeDeprecated)
        => IntrospectedInputValue.All(definition.Arguments, includeDeprecated);
}

/// <summary>An argument or input field as <c>__InputValue</c> shows it.</summary>
internal sealed class IntrospectedInputValue(InputValue value)
{
    public string Name => value.Name;

    public string? Description => value.Description;

    public IntrospectedType Type => new(value.Type);

    public string? DefaultValue => value.DefaultValue is null ? null : SyntaxPrinter.Print(value.DefaultValue);

    public bool IsDeprecated => value.DeprecationReason is not null;

    public string? DeprecationReason => value.DeprecationReason;

    public static IEnumerable<IntrospectedInputValue> All(OrderedDictionary<string, InputValue> values, bool includeDeprecated)
        => values.Values
            .Where(value => includeDeprecated || value.DeprecationReason is null)
            .Select(value => new IntrospectedInputValue(value));
}

/// <summary>A value of an enum as <c>__EnumValue</c> shows it.</summary>
internal sealed class IntrospectedEnumValue(EnumValue value)
{
    public string Name => value.Name;

    public string? Description => value.Description;

    public bool IsDeprecated => value.DeprecationReason is not null;

    public string? DeprecationReason => value.DeprecationReason;
}

/// <summary>A directive as <c>__Directive</c> shows it.</summary>
internal sealed class IntrospectedDirective(DirectiveType directive)
{
    private const DirectiveLocations Operations = DirectiveLocations.Query | DirectiveLocations.Mutation | DirectiveLocations.Subscription;

    private const DirectiveLocations Fragments
        = DirectiveLocations.FragmentDefinition | DirectiveLocations.FragmentSpread | DirectiveLocations.InlineFragment;

    public string Name => directive.Name;

    public string? Description => directive.Description;

    public bool IsRepeatable => directive.IsRepeatable;

    public IEnumerable<DirectiveLocations> Locations
        => Enum.GetValues<DirectiveLocations>().Where(location => location != 0 && directive.Locations.HasFlag(location));

    public bool OnOperation => (directive.Locations & Operations) != 0;

    public bool OnFragment => (directive.Locations & Fragments) != 0;

    public bool OnField => (directive.Locations & DirectiveLocations.Field) != 0;

    public IEnumerable<IntrospectedInputValue> GetArguments(bool includeDeprecated)
        => IntrospectedInputValue.All(directive.Arguments, includeDeprecated);
}

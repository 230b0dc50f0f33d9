using Cacao.Language;

namespace Cacao.Validation;

internal static partial class ValidationErrors
{
    public static IError ArgumentUnknown(ArgumentNode argument, object owner, Path? path)
        => Create("Argument-Names", $"The argument `{argument.Name}` does not exist on `{owner}`.", path, argument);

    public static IError ArgumentNotUnique(ArgumentNode argument, Path? path)
        => Create("Argument-Uniqueness", $"The argument `{argument.Name}` is given more than once.", path, argument);

    public static IError ArgumentMissing(SyntaxNode owner, InputValue argument, Path? path)
        => Create("Required-Arguments", $"The argument `{argument}` of the type `{argument.Type}` is required.", path, owner);

    public static IError ArgumentNull(ArgumentNode node, InputValue argument, Path? path)
        => Create("Required-Arguments", $"The argument `{argument}` of the type `{argument.Type}` must not be null.", path, node);

    public static IError DirectiveUnknown(DirectiveNode directive, Path? path)
        => Create("Directives-Are-Defined", $"The schema has no directive `@{directive.Name}`.", path, directive);

    public static IError DirectiveMisplaced(DirectiveNode directive, Types.DirectiveLocations location, Path? path)
        => Create(
            "Directives-Are-in-Valid-Locations",
            $"The directive `@{directive.Name}` may not stand {Describe(location)}.",
            path,
            directive);

    public static IError DirectiveNotUnique(DirectiveNode directive, Path? path)
        => Create(
            "Directives-Are-Unique-per-Location",
            $"The directive `@{directive.Name}` may stand only once in the same place.",
            path,
            directive);

    private static string Describe(Types.DirectiveLocations location) => location switch
    {
        Types.DirectiveLocations.Query => "on a query",
        Types.DirectiveLocations.Mutation => "on a mutation",
        Types.DirectiveLocations.Subscription => "on a subscription",
        Types.DirectiveLocations.Field => "on a field",
        Types.DirectiveLocations.FragmentDefinition => "on a fragment definition",
        Types.DirectiveLocations.FragmentSpread => "on a fragment spread",
        Types.DirectiveLocations.InlineFragment => "on an inline fragment",
        _ => "on a variable definition",
    };
}

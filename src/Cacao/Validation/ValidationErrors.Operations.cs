using Cacao.Language;

namespace Cacao.Validation;

internal static partial class ValidationErrors
{
    public static IError NotExecutable(DefinitionNode definition)
        => Create(
            "Executable-Definitions",
            "A document that is executed contains operations and fragments only, no type definitions.",
            null,
            definition);

    public static IError OperationTypeMissing(OperationNode operation)
        => Create("Operation-Type-Existence", $"The schema has no type for operations of the kind `{Kind(operation)}`.", null, operation);

    public static IError OperationNameNotUnique(OperationNode operation, string name)
        => Create("Operation-Name-Uniqueness", $"The operation name `{name}` is used more than once.", null, operation);

    public static IError AnonymousOperationNotAlone(OperationNode operation)
        => Create("Lone-Anonymous-Operation", "An operation without a name must be the only operation of the document.", null, operation);

    public static IError SubscriptionRootNotSingle(OperationNode operation)
        => Create("Single-Root-Field", "A subscription must select exactly one root field.", null, operation);

    public static IError SubscriptionRootIsIntrospection(OperationNode operation, string field)
        => Create("Single-Root-Field", $"The root field of a subscription must not be the introspection field `{field}`.", null, operation);

    public static IError SubscriptionRootConditional(DirectiveNode directive)
        => Create("Single-Root-Field", $"The root field of a subscription must not depend on `@{directive.Name}`.", null, directive);

    private static string Kind(OperationNode operation) => operation.Operation.ToString().ToLowerInvariant();
}

using Cacao.Language;

namespace Cacao.Validation;

// @defer and @stream: their specification is not part of an edition yet, so there is no section to link to.
internal static partial class ValidationErrors
{
    public static IError StreamOnNoList(DirectiveNode directive, IType type)
        => New($"`@stream` stands on lists only, not on the type `{type}`.", null, directive).Build();

    public static IError NegativeInitialCount(DirectiveNode directive, string count)
        => New($"`initialCount` of `@stream` is {count}, and must not be negative.", null, directive).Build();

    public static IError IncrementalRoot(DirectiveNode directive, NamedType root)
        => New($"`@{directive.Name}` cannot stand at the root type `{root.Name}`.", null, directive).Build();

    public static IError IncrementalSubscription(DirectiveNode directive)
        => New($"`@{directive.Name}` cannot be used in a subscription: switch it off by `if`.", null, directive).Build();

    public static IError LabelNotUnique(DirectiveNode directive, string label)
        => New($"There is another `@defer` or `@stream` with the label `{label}`.", null, directive).Build();

    public static IError LabelNotStatic(DirectiveNode directive)
        => New($"The label of `@{directive.Name}` must be a literal.", null, directive).Build();
}

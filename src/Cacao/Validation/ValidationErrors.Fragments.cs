using Cacao.Language;

namespace Cacao.Validation;

internal static partial class ValidationErrors
{
    public static IError FragmentNameNotUnique(FragmentNode fragment)
        => Create("Fragment-Name-Uniqueness", $"The fragment name `{fragment.Name}` is used more than once.", null, fragment);

    public static IError FragmentTypeUnknown(SyntaxNode fragment, NamedTypeNode condition, Path? path)
        => Create("Fragment-Spread-Type-Existence", $"The type `{condition}` does not exist.", path, fragment);

    public static IError FragmentTypeNotComposite(SyntaxNode fragment, NamedTypeNode condition, Path? path)
        => Create(
            "Fragments-on-Object-Interface-or-Union-Types",
            $"A fragment needs an object, an interface or a union: `{condition}` is none of them.",
            path,
            fragment);

    public static IError FragmentUnused(FragmentNode fragment)
        => Create("Fragments-Must-Be-Used", $"The fragment `{fragment.Name}` is not used.", null, fragment);

    public static IError FragmentUndefined(FragmentSpreadNode spread, Path? path)
        => Create("Fragment-Spread-Target-Defined", $"The fragment `{spread.Name}` does not exist.", path, spread);

    public static IError FragmentCycle(FragmentSpreadNode spread)
        => Create(
            "Fragment-Spreads-Must-Not-Form-Cycles",
            $"The fragment `{spread.Name}` spreads itself, directly or through others.",
            null,
            spread);

    public static IError FragmentImpossible(SyntaxNode fragment, NamedType condition, NamedType parent, Path? path)
        => Create("Fragment-Spread-Is-Possible", $"A value of the type `{parent}` can never be of the type `{condition}`.", path, fragment);
}

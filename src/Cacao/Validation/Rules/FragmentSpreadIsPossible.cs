using Cacao.Language;

namespace Cacao.Validation.Rules;

/// <summary>
/// Some object can have both the type of a fragment and the type around it. A named fragment is located at its definition.
/// Spec: Validation, Fragment Spread Is Possible.
/// </summary>
internal sealed class FragmentSpreadIsPossible : ValidationRule
{
    public override void EnterFragmentSpread(ValidationContext context, FragmentSpreadNode spread)
    {
        if (context.Fragments.TryGetValue(spread.Name.Value, out var fragment))
        {
            Check(context, fragment, fragment.TypeCondition);
        }
    }

    public override void EnterInlineFragment(ValidationContext context, InlineFragmentNode fragment)
    {
        if (fragment.TypeCondition is { } condition)
        {
            Check(context, fragment, condition);
        }
    }

    private static void Check(ValidationContext context, SyntaxNode fragment, NamedTypeNode condition)
    {
        if (context.ParentType is { } parent && context.FindCompositeType(condition) is { } type && !context.Overlap(parent, type))
        {
            context.Report(ValidationErrors.FragmentImpossible(fragment, type, parent, context.CurrentPath));
        }
    }
}

using Cacao.Language;

namespace Cacao.Validation.Rules;

/// <summary>
/// The type of every fragment exists.
/// Spec: Validation, Fragment Spread Type Existence.
/// </summary>
internal sealed class FragmentSpreadTypeExistence : ValidationRule
{
    public override void EnterFragment(ValidationContext context, FragmentNode fragment)
        => Check(context, fragment, fragment.TypeCondition);

    public override void EnterInlineFragment(ValidationContext context, InlineFragmentNode fragment)
    {
        if (fragment.TypeCondition is { } condition)
        {
            Check(context, fragment, condition);
        }
    }

    private static void Check(ValidationContext context, SyntaxNode fragment, NamedTypeNode condition)
    {
        if (!context.Schema.Types.ContainsKey(condition.Name.Value))
        {
            context.Report(ValidationErrors.FragmentTypeUnknown(fragment, condition, context.CurrentPath));
        }
    }
}

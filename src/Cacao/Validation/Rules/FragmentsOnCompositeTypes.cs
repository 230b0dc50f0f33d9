using Cacao.Language;
using Cacao.Types;

namespace Cacao.Validation.Rules;

/// <summary>
/// The type of every fragment is an object, an interface or a union.
/// Spec: Validation, Fragments on Object, Interface or Union Types.
/// </summary>
internal sealed class FragmentsOnCompositeTypes : ValidationRule
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
        if (context.Schema.Types.TryGetValue(condition.Name.Value, out var type) && !type.IsComposite())
        {
            context.Report(ValidationErrors.FragmentTypeNotComposite(fragment, condition, context.CurrentPath));
        }
    }
}

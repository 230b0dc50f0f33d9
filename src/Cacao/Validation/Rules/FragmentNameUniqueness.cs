using Cacao.Language;

namespace Cacao.Validation.Rules;

/// <summary>
/// No two fragments of a document have the same name.
/// Spec: Validation, Fragment Name Uniqueness.
/// </summary>
internal sealed class FragmentNameUniqueness : ValidationRule
{
    public override void EnterFragment(ValidationContext context, FragmentNode fragment)
    {
        if (!ReferenceEquals(context.Fragments[fragment.Name.Value], fragment))
        {
            context.Report(ValidationErrors.FragmentNameNotUnique(fragment));
        }
    }
}

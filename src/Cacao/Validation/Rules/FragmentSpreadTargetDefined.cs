using Cacao.Language;

namespace Cacao.Validation.Rules;

/// <summary>
/// Every spread names a fragment of the document.
/// Spec: Validation, Fragment Spread Target Defined.
/// </summary>
internal sealed class FragmentSpreadTargetDefined : ValidationRule
{
    public override void EnterFragmentSpread(ValidationContext context, FragmentSpreadNode spread)
    {
        if (!context.Fragments.ContainsKey(spread.Name.Value))
        {
            context.Report(ValidationErrors.FragmentUndefined(spread, context.CurrentPath));
        }
    }
}

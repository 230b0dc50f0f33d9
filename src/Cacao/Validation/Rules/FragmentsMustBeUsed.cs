using Cacao.Language;

namespace Cacao.Validation.Rules;

/// <summary>
/// Every fragment is reached from an operation.
/// Spec: Validation, Fragments Must Be Used.
/// </summary>
internal sealed class FragmentsMustBeUsed : ValidationRule
{
    public override void LeaveDocument(ValidationContext context, DocumentNode document)
    {
        var used = context.Graph.GetReachable(context.Operations);
        foreach (var fragment in context.Fragments.Values)
        {
            if (!used.Contains(fragment))
            {
                context.Report(ValidationErrors.FragmentUnused(fragment));
            }
        }
    }
}

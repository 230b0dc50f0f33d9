using Cacao.Language;

namespace Cacao.Validation.Rules;

/// <summary>
/// No fragment spreads itself, directly or through others.
/// Spec: Validation, Fragment Spreads Must Not Form Cycles.
/// </summary>
internal sealed class FragmentSpreadsMustNotFormCycles : ValidationRule
{
    public override void EnterDocument(ValidationContext context, DocumentNode document)
    {
        foreach (var spread in context.Graph.CycleClosingSpreads)
        {
            context.Report(ValidationErrors.FragmentCycle(spread));
        }
    }
}

using Cacao.Language;

namespace Cacao.Validation.Rules;

/// <summary>
/// Every directive exists in the schema.
/// Spec: Validation, Directives Are Defined.
/// </summary>
internal sealed class DirectivesAreDefined : ValidationRule
{
    public override void EnterDirective(ValidationContext context, DirectiveNode directive)
    {
        if (context.CurrentDirective is null)
        {
            context.Report(ValidationErrors.DirectiveUnknown(directive, context.CurrentPath));
        }
    }
}

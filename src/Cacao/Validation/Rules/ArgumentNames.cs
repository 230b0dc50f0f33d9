using Cacao.Language;

namespace Cacao.Validation.Rules;

/// <summary>
/// Every argument exists on its field or directive.
/// Spec: Validation, Argument Names.
/// </summary>
internal sealed class ArgumentNames : ValidationRule
{
    public override void EnterArgument(ValidationContext context, ArgumentNode argument)
    {
        if (context.CurrentArgument is null && ((object?)context.CurrentDirective ?? context.CurrentField) is { } owner)
        {
            context.Report(ValidationErrors.ArgumentUnknown(argument, owner, context.CurrentPath));
        }
    }
}

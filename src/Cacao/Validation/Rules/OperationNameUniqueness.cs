using Cacao.Language;

namespace Cacao.Validation.Rules;

/// <summary>
/// No two operations of a document have the same name.
/// Spec: Validation, Operation Name Uniqueness.
/// </summary>
internal sealed class OperationNameUniqueness : ValidationRule
{
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    public override void EnterOperation(ValidationContext context, OperationNode operation)
    {
        if (operation.Name is { Value: var name } && !_names.Add(name))
        {
            context.Report(ValidationErrors.OperationNameNotUnique(operation, name));
        }
    }
}

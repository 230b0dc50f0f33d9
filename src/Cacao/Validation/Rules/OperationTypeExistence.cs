using Cacao.Language;

namespace Cacao.Validation.Rules;

/// <summary>
/// The schema has a root type for the kind of every operation.
/// Spec: Validation, Operation Type Existence.
/// </summary>
internal sealed class OperationTypeExistence : ValidationRule
{
    public override void EnterOperation(ValidationContext context, OperationNode operation)
    {
        if (context.Schema.GetRootType(operation.Operation) is null)
        {
            context.Report(ValidationErrors.OperationTypeMissing(operation));
        }
    }
}

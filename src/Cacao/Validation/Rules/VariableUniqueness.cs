using Cacao.Language;

namespace Cacao.Validation.Rules;

/// <summary>
/// No variable is declared twice by the same operation.
/// Spec: Validation, Variable Uniqueness.
/// </summary>
internal sealed class VariableUniqueness : ValidationRule
{
    public override void EnterOperation(ValidationContext context, OperationNode operation)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var variable in operation.Variables)
        {
            if (!names.Add(variable.Variable.Name.Value))
            {
                context.Report(ValidationErrors.VariableNotUnique(variable));
            }
        }
    }
}

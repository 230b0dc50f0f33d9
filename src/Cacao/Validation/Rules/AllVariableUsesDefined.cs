using Cacao.Language;

namespace Cacao.Validation.Rules;

/// <summary>
/// Every variable that an operation uses, in its fragments too, is declared by it. One error an operation.
/// Spec: Validation, All Variable Uses Defined.
/// </summary>
internal sealed class AllVariableUsesDefined : ValidationRule
{
    public override void LeaveDocument(ValidationContext context, DocumentNode document)
    {
        foreach (var operation in context.Operations)
        {
            var declared = operation.Variables.Select(variable => variable.Variable.Name.Value);
            var undeclared = context.GetVariableUsages(operation).Select(usage => usage.Name).Except(declared).ToArray();
            if (undeclared.Length > 0)
            {
                context.Report(ValidationErrors.VariablesUndeclared(operation, undeclared));
            }
        }
    }
}

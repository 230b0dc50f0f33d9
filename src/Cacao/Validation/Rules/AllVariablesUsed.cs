using Cacao.Language;

namespace Cacao.Validation.Rules;

/// <summary>
/// Every variable that an operation declares is used by it or its fragments. One error an operation.
/// Spec: Validation, All Variables Used.
/// </summary>
internal sealed class AllVariablesUsed : ValidationRule
{
    public override void LeaveDocument(ValidationContext context, DocumentNode document)
    {
        foreach (var operation in context.Operations)
        {
            if (operation.Variables.Count == 0)
            {
                continue;
            }

            var used = context.GetVariableUsages(operation).Select(usage => usage.Name);
            var unused = operation.Variables.Select(variable => variable.Variable.Name.Value).Except(used).ToArray();
            if (unused.Length > 0)
            {
                context.Report(ValidationErrors.VariablesUnused(operation, unused));
            }
        }
    }
}

using Cacao.Language;
using Cacao.Types;

namespace Cacao.Validation.Rules;

/// <summary>
/// Every variable is declared with an input type of the schema.
/// Spec: Validation, Variables Are Input Types.
/// </summary>
internal sealed class VariablesAreInputTypes : ValidationRule
{
    public override void EnterVariableDefinition(ValidationContext context, VariableDefinitionNode variable)
    {
        if (context.ResolveType(variable.Type) is not { } type || !type.IsInputType())
        {
            context.Report(ValidationErrors.VariableNotInput(variable));
        }
    }
}

using Cacao.Language;
using Cacao.Types;

namespace Cacao.Validation.Rules;

/// <summary>
/// No variable is declared with an output type. One whose type does not exist fits nowhere: <see cref="AllVariableUsagesAreAllowed"/> tells it.
/// Spec: Validation, Variables Are Input Types.
/// </summary>
internal sealed class VariablesAreInputTypes : ValidationRule
{
    public override void EnterVariableDefinition(ValidationContext context, VariableDefinitionNode variable)
    {
        if (context.ResolveType(variable.Type) is { } type && !type.IsInputType())
        {
            context.Report(ValidationErrors.VariableNotInput(variable));
        }
    }
}

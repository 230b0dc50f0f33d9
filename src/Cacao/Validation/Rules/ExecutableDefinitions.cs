using Cacao.Language;

namespace Cacao.Validation.Rules;

/// <summary>
/// A document that is executed contains operations and fragments only.
/// Spec: Validation, Executable Definitions.
/// </summary>
internal sealed class ExecutableDefinitions : ValidationRule
{
    public override void EnterDocument(ValidationContext context, DocumentNode document)
    {
        foreach (var definition in document.Definitions)
        {
            if (definition is not ExecutableDefinitionNode)
            {
                context.Report(ValidationErrors.NotExecutable(definition));
            }
        }
    }
}

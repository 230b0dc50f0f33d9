using Cacao.Language;

namespace Cacao.Validation.Rules;

/// <summary>
/// An operation without a name is the only operation of its document. One error a document, at the last such operation.
/// Spec: Validation, Lone Anonymous Operation.
/// </summary>
internal sealed class LoneAnonymousOperation : ValidationRule
{
    public override void EnterDocument(ValidationContext context, DocumentNode document)
    {
        if (context.Operations.Count > 1 && context.Operations.LastOrDefault(operation => operation.Name is null) is { } anonymous)
        {
            context.Report(ValidationErrors.AnonymousOperationNotAlone(anonymous));
        }
    }
}

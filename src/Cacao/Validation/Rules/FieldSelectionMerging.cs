using Cacao.Language;
using Cacao.Validation.Merging;

namespace Cacao.Validation.Rules;

/// <summary>
/// Fields with the same name in the response are the same field with the same arguments, or belong to different objects and have
/// the same shape.
/// Spec: Validation, Field Selection Merging.
/// </summary>
internal sealed class FieldSelectionMerging : ValidationRule
{
    private FieldMerger? _merger;

    public override void LeaveOperation(ValidationContext context, OperationNode operation)
    {
        // Fragments in a cycle never end; their own rule refuses the document.
        if (context.Graph.CycleClosingSpreads.Count == 0 && context.Schema.GetRootType(operation.Operation) is { } root)
        {
            (_merger ??= new FieldMerger(context)).Check(operation, root);
        }
    }
}

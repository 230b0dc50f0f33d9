using Cacao.Language;
using Cacao.Types;

namespace Cacao.Validation.Rules;

/// <summary>
/// A leaf field is selected without sub-fields, a composite field with at least one.
/// Spec: Validation, Leaf Field Selections.
/// </summary>
internal sealed class LeafFieldSelections : ValidationRule
{
    public override void EnterField(ValidationContext context, FieldNode field)
    {
        if (context.CurrentType is not { } type)
        {
            return; // an unknown field is reported by FieldsOnCorrectType
        }

        if (type.IsLeaf())
        {
            if (field.SelectionSet is not null)
            {
                context.Report(ValidationErrors.LeafWithSelection(field, type));
            }
        }
        else if (field.SelectionSet is not { Selections.Count: > 0 })
        {
            context.Report(ValidationErrors.CompositeWithoutSelection(field, type));
        }
    }
}

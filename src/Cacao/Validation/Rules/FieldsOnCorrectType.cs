using Cacao.Language;
using Cacao.Types.Introspection;

namespace Cacao.Validation.Rules;

/// <summary>
/// Every selected field exists on the type it is selected of; a union has none but __typename.
/// Spec: Validation, Field Selections.
/// </summary>
internal sealed class FieldsOnCorrectType : ValidationRule
{
    public override void EnterSelectionSet(ValidationContext context, SelectionSetNode selectionSet)
    {
        if (context.ParentType is UnionType union
            && selectionSet.Selections.Any(selection => selection is FieldNode { Name.Value: not MetaFieldNames.TypeName }))
        {
            context.Report(ValidationErrors.FieldOfUnion(selectionSet, union));
        }
    }

    public override void EnterField(ValidationContext context, FieldNode field)
    {
        if (context.ParentType is ComplexType parent && context.CurrentField is null)
        {
            context.Report(ValidationErrors.FieldUnknown(field, parent));
        }
    }
}

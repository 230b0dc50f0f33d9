using Cacao.Language;

namespace Cacao.Validation;

internal static partial class ValidationErrors
{
    public static IError FieldUnknown(FieldNode field, NamedType parent)
        => Create("Field-Selections", $"The field `{field.Name}` does not exist on the type `{parent}`.", null, field);

    public static IError FieldOfUnion(SelectionSetNode selectionSet, NamedType union)
        => Create(
            "Field-Selections",
            $"The union `{union}` has no fields of its own: select them in fragments on its types.",
            null,
            selectionSet);

    public static IError LeafWithSelection(FieldNode field, IType type)
        => Create("Leaf-Field-Selections", $"The field `{field.Name}` of the type `{type}` has no fields to select.", null, field);

    public static IError CompositeWithoutSelection(FieldNode field, IType type)
        => Create("Leaf-Field-Selections", $"The field `{field.Name}` of the type `{type}` needs a selection of its fields.", null, field);

    public static IError FieldConflict(IReadOnlyList<FieldNode> fields, string reason, Path path)
        => Create(
            "Field-Selection-Merging",
            $"The fields named `{fields[0].ResponseName}` cannot be merged: {reason}. Give them different aliases to get both.",
            path,
            [.. fields.OrderBy(field => field.Position.Line).ThenBy(field => field.Position.Column)]);

    public static IError FieldMergeTooComplex(OperationNode operation)
        => Create("Field-Selection-Merging", "The selections of the document overlap in too many ways to be checked.", null, operation);
}

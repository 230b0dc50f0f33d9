using Cacao.Language;

namespace Cacao.Validation.Merging;

/// <summary>A field with the type it is selected of: one for each field of the document, however often its fragment is spread.</summary>
/// <param name="Id">The order in which the fields were met.</param>
/// <param name="Node">The field.</param>
/// <param name="ParentType">The object, interface or union around it.</param>
/// <param name="Definition">The field in the schema; null when there is none.</param>
internal sealed record MergedField(int Id, FieldNode Node, NamedType ParentType, OutputField? Definition)
{
    public string ResponseName => Node.ResponseName;
}

using Cacao.Language;

namespace Cacao.Validation.Rules;

/// <summary>
/// No list of the introspection types is nested in itself, and <c>ofType</c> only as deep as types are wrapped: an answer to
/// introspection stays as large as the schema. A limit of this server, not of the specification.
/// </summary>
internal sealed class MaxIntrospectionDepth(int ofTypes, int lists) : FieldCycleRule
{
    protected override int? GetLimit(OutputField field) => (field.DeclaringType.Name, field.Name) switch
    {
        ("__Type", "ofType") => ofTypes,
        ("__Type", "fields" or "inputFields" or "interfaces" or "possibleTypes") => lists,
        _ => null,
    };

    protected override IError CreateError(SelectionNode selection, OutputField field, int allowed, Path? path)
        => ValidationErrors.IntrospectionTooDeep(selection, field, allowed, path);
}

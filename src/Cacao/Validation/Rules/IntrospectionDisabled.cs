using Cacao.Language;
using Cacao.Types.Introspection;

namespace Cacao.Validation.Rules;

/// <summary>
/// Neither __schema nor __type is asked for; the first one of a document is told. A limit of this server, not of the
/// specification; __typename stays allowed.
/// </summary>
internal sealed class IntrospectionDisabled : ValidationRule
{
    private bool _reported;

    public override void EnterField(ValidationContext context, FieldNode field)
    {
        if (!_reported && field.Name.Value is MetaFieldNames.SchemaName or MetaFieldNames.TypeByName && context.CurrentField is not null)
        {
            _reported = true;
            context.Report(ValidationErrors.IntrospectionOff(field));
        }
    }
}

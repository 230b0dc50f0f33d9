using Cacao.Language;
using Cacao.Types.Introspection;

namespace Cacao.Validation.Rules;

/// <summary>
/// Neither __schema nor __type is asked for. A limit of this server, not of the specification; __typename stays allowed.
/// </summary>
internal sealed class IntrospectionDisabled : ValidationRule
{
    public override void EnterField(ValidationContext context, FieldNode field)
    {
        if (field.Name.Value is MetaFieldNames.SchemaName or MetaFieldNames.TypeByName && context.CurrentField is not null)
        {
            context.Report(ValidationErrors.IntrospectionOff(field));
        }
    }
}

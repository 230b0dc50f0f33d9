using Cacao.Language;
using Cacao.Types;

namespace Cacao.Validation.Rules;

/// <summary>
/// Every field of an input object literal exists.
/// Spec: Validation, Input Object Field Names.
/// </summary>
internal sealed class InputObjectFieldNames : ValidationRule
{
    public override void EnterObjectValue(ValidationContext context, ObjectValueNode value)
    {
        if (context.CurrentInputType?.NamedType() is not InputObjectType type)
        {
            return;
        }

        foreach (var field in value.Fields)
        {
            if (!type.Fields.ContainsKey(field.Name.Value))
            {
                context.Report(ValidationErrors.InputFieldUnknown(field, type, context.CurrentPath));
            }
        }
    }
}

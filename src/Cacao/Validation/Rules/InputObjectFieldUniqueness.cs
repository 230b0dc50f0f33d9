using Cacao.Language;

namespace Cacao.Validation.Rules;

/// <summary>
/// No field of an object literal is given twice.
/// Spec: Validation, Input Object Field Uniqueness.
/// </summary>
internal sealed class InputObjectFieldUniqueness : ValidationRule
{
    public override void EnterObjectValue(ValidationContext context, ObjectValueNode value)
    {
        if (value.Fields.Count < 2)
        {
            return;
        }

        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var field in value.Fields)
        {
            if (!names.Add(field.Name.Value))
            {
                context.Report(ValidationErrors.InputFieldNotUnique(field, context.CurrentPath));
            }
        }
    }
}

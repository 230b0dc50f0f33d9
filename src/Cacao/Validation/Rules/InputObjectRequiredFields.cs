using Cacao.Language;
using Cacao.Types;

namespace Cacao.Validation.Rules;

/// <summary>
/// Every non-null field of an input object without a default is given, and none of them is the literal null.
/// Spec: Validation, Input Object Required Fields.
/// </summary>
internal sealed class InputObjectRequiredFields : ValidationRule
{
    public override void EnterObjectValue(ValidationContext context, ObjectValueNode value)
    {
        if (context.CurrentInputType?.NamedType() is not InputObjectType type)
        {
            return;
        }

        HashSet<string>? given = null;
        foreach (var field in type.Fields.Values)
        {
            if (!field.IsRequired)
            {
                continue;
            }

            given ??= value.Fields.Select(node => node.Name.Value).ToHashSet(StringComparer.Ordinal);
            if (!given.Contains(field.Name))
            {
                context.Report(ValidationErrors.InputFieldMissing(value, field, context.CurrentPath));
            }
        }
    }

    public override void EnterObjectField(ValidationContext context, ObjectFieldNode field)
    {
        if (field.Value is NullValueNode
            && context.CurrentArgument is { Type: NonNullType } definition
            && !context.Schema.ValidatesLiteralContent) // else LiteralsOfCorrectType tells
        {
            context.Report(ValidationErrors.InputFieldNull(field, definition, context.CurrentPath));
        }
    }
}

using Cacao.Language;
using Cacao.Types;

namespace Cacao.Validation.Rules;

/// <summary>
/// A literal of a OneOf input object gives exactly one field, not null; a variable there is declared non-null or has a default.
/// Spec: Validation, Values of Correct Type and All Variable Usages Are Allowed, on OneOf Input Objects.
/// </summary>
internal sealed class OneOfInputObjects : ValidationRule
{
    public override void EnterObjectValue(ValidationContext context, ObjectValueNode value)
    {
        if (context.CurrentInputType?.NamedType() is InputObjectType { IsOneOf: true } type
            && !GivesOne(value))
        {
            context.Report(ValidationErrors.OneOfNotExactlyOne(value, type, context.CurrentPath));
        }
    }

    // A field that is given twice is one field: InputObjectFieldUniqueness tells.
    private static bool GivesOne(ObjectValueNode value)
        => value.Fields.Count > 0
            && value.Fields.All(field => field.Name.Value == value.Fields[0].Name.Value && field.Value is not NullValueNode);

    public override void LeaveDocument(ValidationContext context, DocumentNode document)
    {
        // HotChocolate tells it twice; the specification leaves it to AllVariableUsagesAreAllowed.
        if (context.Schema.ValidatesLiteralContent)
        {
            return;
        }

        foreach (var operation in context.Operations)
        {
            var nullable = operation.Variables
                .Where(variable => variable is { Type: not NonNullTypeNode, DefaultValue: null or NullValueNode })
                .Select(variable => variable.Variable.Name.Value)
                .ToHashSet(StringComparer.Ordinal);
            if (nullable.Count == 0)
            {
                continue;
            }

            foreach (var usage in context.GetVariableUsages(operation))
            {
                if (usage.OneOf is { } value && nullable.Contains(usage.Name))
                {
                    context.Report(ValidationErrors.OneOfVariableNullable(value, usage.Name, usage.Path));
                }
            }
        }
    }
}

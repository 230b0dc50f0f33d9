using Cacao.Language;
using Cacao.Types;

namespace Cacao.Validation.Rules;

/// <summary>
/// A literal of a OneOf input object gives exactly one field, not null; a variable there is declared non-null.
/// Spec: Validation, Values of Correct Type and All Variable Usages Are Allowed, on OneOf Input Objects.
/// </summary>
internal sealed class OneOfInputObjects : ValidationRule
{
    public override void EnterObjectValue(ValidationContext context, ObjectValueNode value)
    {
        if (context.CurrentInputType?.NamedType() is InputObjectType { IsOneOf: true } type
            && value.Fields is not [{ Value: not NullValueNode }])
        {
            context.Report(ValidationErrors.OneOfNotExactlyOne(value, type, context.CurrentPath));
        }
    }

    public override void LeaveDocument(ValidationContext context, DocumentNode document)
    {
        foreach (var operation in context.Operations)
        {
            var nullable = operation.Variables
                .Where(variable => variable.Type is not NonNullTypeNode)
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

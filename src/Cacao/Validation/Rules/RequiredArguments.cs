using Cacao.Language;

namespace Cacao.Validation.Rules;

/// <summary>
/// Every non-null argument of a field or directive without a default is given, and none of them is the literal null.
/// Spec: Validation, Required Arguments.
/// </summary>
internal sealed class RequiredArguments : ValidationRule
{
    public override void EnterField(ValidationContext context, FieldNode field)
        => ReportMissing(context, field, context.CurrentField?.Arguments, field.Arguments, null);

    public override void EnterDirective(ValidationContext context, DirectiveNode directive)
        => ReportMissing(context, directive, context.CurrentDirective?.Arguments, directive.Arguments, context.CurrentPath);

    public override void EnterArgument(ValidationContext context, ArgumentNode argument)
    {
        if (argument.Value is NullValueNode
            && context.CurrentArgument is { Type: NonNullType } definition
            && !context.Schema.ValidatesLiteralContent) // else LiteralsOfCorrectType tells
        {
            context.Report(ValidationErrors.ArgumentNull(argument, definition, context.CurrentPath));
        }
    }

    private static void ReportMissing(
        ValidationContext context,
        SyntaxNode owner,
        OrderedDictionary<string, InputValue>? definitions,
        IReadOnlyList<ArgumentNode> arguments,
        Path? path)
    {
        if (definitions is null)
        {
            return;
        }

        foreach (var definition in definitions.Values)
        {
            if (definition.IsRequired && arguments.All(argument => argument.Name.Value != definition.Name))
            {
                context.Report(ValidationErrors.ArgumentMissing(owner, definition, path));
            }
        }
    }
}

using Cacao.Language;

namespace Cacao.Validation.Rules;

/// <summary>
/// No argument is given twice, known or not.
/// Spec: Validation, Argument Uniqueness.
/// </summary>
internal sealed class ArgumentUniqueness : ValidationRule
{
    public override void EnterField(ValidationContext context, FieldNode field) => Check(context, field.Arguments);

    public override void EnterDirective(ValidationContext context, DirectiveNode directive) => Check(context, directive.Arguments);

    private static void Check(ValidationContext context, IReadOnlyList<ArgumentNode> arguments)
    {
        if (arguments.Count < 2)
        {
            return;
        }

        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var argument in arguments)
        {
            if (!names.Add(argument.Name.Value))
            {
                context.Report(ValidationErrors.ArgumentNotUnique(argument, context.CurrentPath));
            }
        }
    }
}

using Cacao.Language;

namespace Cacao.Validation.Rules;

/// <summary>
/// A directive that is not repeatable stands only once in the same place.
/// Spec: Validation, Directives Are Unique per Location.
/// </summary>
internal sealed class DirectivesAreUniquePerLocation : ValidationRule
{
    public override void EnterDirectives(
        ValidationContext context, IReadOnlyList<DirectiveNode> directives, Types.DirectiveLocations location)
    {
        if (directives.Count < 2)
        {
            return;
        }

        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var directive in directives)
        {
            if (!names.Add(directive.Name.Value)
                && context.Schema.Directives.TryGetValue(directive.Name.Value, out var definition)
                && !definition.IsRepeatable)
            {
                context.Report(ValidationErrors.DirectiveNotUnique(directive, context.CurrentPath));
            }
        }
    }
}

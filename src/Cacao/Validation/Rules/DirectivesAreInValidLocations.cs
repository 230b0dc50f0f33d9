using Cacao.Language;

namespace Cacao.Validation.Rules;

/// <summary>
/// Every directive stands where its definition allows.
/// Spec: Validation, Directives Are in Valid Locations.
/// </summary>
internal sealed class DirectivesAreInValidLocations : ValidationRule
{
    public override void EnterDirectives(
        ValidationContext context, IReadOnlyList<DirectiveNode> directives, Types.DirectiveLocations location)
    {
        foreach (var directive in directives)
        {
            if (context.Schema.Directives.TryGetValue(directive.Name.Value, out var definition) && !definition.Locations.HasFlag(location))
            {
                context.Report(ValidationErrors.DirectiveMisplaced(directive, location, context.CurrentPath));
            }
        }
    }
}

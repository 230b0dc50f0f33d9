using System.Globalization;
using Cacao.Language;
using Cacao.Types.Building;

namespace Cacao.Types.Costs;

/// <summary>The weights of the elements of a schema: their <c>@cost</c>, else the defaults. Spec: IBM's GraphQL Cost Directive Specification, Weight.</summary>
internal static class CostWeights
{
    /// <summary>Objects and lists weigh one, leaves nothing.</summary>
    public static double OfField(OutputField field) => Own(field.Directives) ?? (field.Type.IsComposite() || field.Type.IsList() ? 1 : 0);

    /// <summary>Input objects weigh one, leaves nothing.</summary>
    public static double OfInput(InputValue input) => Own(input.Directives) ?? (input.Type.NamedType() is InputObjectType ? 1 : 0);

    /// <summary>Objects, interfaces and unions weigh one, leaves nothing.</summary>
    public static double OfType(NamedType type) => Own(type.Directives) ?? (type.IsComposite() ? 1 : 0);

    /// <summary>True when a weight below zero was given to some element.</summary>
    public static bool HasNegative(Schema schema) => schema.Types.Values.Any(type => IsNegative(type.Directives) || type switch
    {
        ComplexType complex => complex.Fields.Values.Any(field => IsNegative(field.Directives) || field.Arguments.Values.Any(argument => IsNegative(argument.Directives))),
        InputObjectType input => input.Fields.Values.Any(field => IsNegative(field.Directives)),
        _ => false,
    });

    /// <summary>The weight that was said; null when none was.</summary>
    public static double? Own(List<DirectiveNode> directives)
        => directives.Find(directive => directive.Name.Value == CostDirectives.CostName) is { Arguments: [{ Value: StringValueNode weight }] }
            ? double.Parse(weight.Value, CultureInfo.InvariantCulture)
            : null;

    private static bool IsNegative(List<DirectiveNode> directives) => Own(directives) < 0;
}

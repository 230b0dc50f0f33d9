using System.Globalization;
using Cacao.Language;
using Cacao.Types.Building;

namespace Cacao.Types.Costs;

/// <summary>What <c>@listSize</c> says of a field. Spec: IBM's GraphQL Cost Directive Specification, The List Size Directive.</summary>
/// <param name="AssumedSize">The longest list that can come; null when nobody said.</param>
/// <param name="SlicingArguments">Arguments whose number is the length of the list.</param>
/// <param name="SlicingArgumentDefault">The length when none of them is given; null: the longest.</param>
/// <param name="SizedFields">The fields below that hold the items; none: the field itself does.</param>
/// <param name="RequiresOne">True when exactly one of the arguments has to be given.</param>
internal sealed record ListSize(
    int? AssumedSize,
    IReadOnlyList<string> SlicingArguments,
    int? SlicingArgumentDefault,
    IReadOnlyList<string> SizedFields,
    bool RequiresOne)
{
    /// <summary>The length of a list of which nothing is known. The recorded servers say one.</summary>
    public const double Unknown = 1;

    /// <summary>What is assumed when no argument gives a length.</summary>
    public double Fallback => (SlicingArguments.Count > 0 ? SlicingArgumentDefault : null) ?? AssumedSize ?? Unknown;

    /// <summary>Reads the directive of a field; null when it has none.</summary>
    public static ListSize? Of(OutputField field)
        => field.Directives.Find(directive => directive.Name.Value == CostDirectives.ListSizeName) is { } directive
            ? new ListSize(
                Number(directive, "assumedSize"),
                Texts(directive, "slicingArguments"),
                Number(directive, "slicingArgumentDefaultValue"),
                Texts(directive, "sizedFields"),
                Argument(directive, "requireOneSlicingArgument") is not BooleanValueNode { Value: false })
            : null;

    private static ValueNode? Argument(DirectiveNode directive, string name)
        => directive.Arguments.FirstOrDefault(argument => argument.Name.Value == name)?.Value;

    private static int? Number(DirectiveNode directive, string name)
        => Argument(directive, name) is IntValueNode number ? int.Parse(number.Value, CultureInfo.InvariantCulture) : null;

    private static string[] Texts(DirectiveNode directive, string name)
        => Argument(directive, name) is ListValueNode list ? [.. list.Items.OfType<StringValueNode>().Select(item => item.Value)] : [];
}

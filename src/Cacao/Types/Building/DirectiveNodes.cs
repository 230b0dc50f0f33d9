using System.Globalization;
using Cacao.Language;

namespace Cacao.Types.Building;

/// <summary>Makes directives and their values as syntax.</summary>
internal static class DirectiveNodes
{
    public static DirectiveNode Create(string name, params (string Name, ValueNode? Value)[] arguments)
        => new(
            new NameNode(name),
            [.. arguments.Where(argument => argument.Value is not null).Select(argument => new ArgumentNode(new NameNode(argument.Name), argument.Value!))]);

    public static ValueNode? Text(string? value) => value is null ? null : new StringValueNode(value, isBlock: false);

    public static ValueNode? Number(int? value) => value is null ? null : new IntValueNode(value.Value.ToString(CultureInfo.InvariantCulture));

    public static ValueNode? Truth(bool? value) => value is null ? null : new BooleanValueNode(value.Value);

    public static ValueNode? Texts(IEnumerable<string>? values)
        => values is null ? null : new ListValueNode([.. values.Select(value => new StringValueNode(value, isBlock: false))]);
}

/// <summary>What the cost of an operation is reckoned from.</summary>
internal static class CostDirectives
{
    public const string CostName = "cost";
    public const string ListSizeName = "listSize";

    /// <summary><c>@cost(weight: "10")</c></summary>
    public static DirectiveNode Cost(double weight)
        => DirectiveNodes.Create(CostName, ("weight", DirectiveNodes.Text(weight.ToString(CultureInfo.InvariantCulture))));

    /// <summary><c>@listSize(assumedSize: 50 …)</c>; what is null is left out.</summary>
    public static DirectiveNode ListSize(
        int? assumedSize,
        IEnumerable<string>? slicingArguments = null,
        int? slicingArgumentDefaultValue = null,
        IEnumerable<string>? sizedFields = null,
        bool? requireOneSlicingArgument = null)
        => DirectiveNodes.Create(
            ListSizeName,
            ("assumedSize", DirectiveNodes.Number(assumedSize)),
            ("slicingArguments", DirectiveNodes.Texts(slicingArguments)),
            ("slicingArgumentDefaultValue", DirectiveNodes.Number(slicingArgumentDefaultValue)),
            ("sizedFields", DirectiveNodes.Texts(sizedFields)),
            ("requireOneSlicingArgument", DirectiveNodes.Truth(requireOneSlicingArgument is true ? null : requireOneSlicingArgument)));
}

/// <summary>Who may see a field or type.</summary>
internal static class AuthorizationDirectives
{
    public const string AuthorizeName = "authorize";
    public const string AllowAnonymousName = "allowAnonymous";

    public static DirectiveNode Authorize(AuthorizeAttribute attribute)
        => DirectiveNodes.Create(
            AuthorizeName,
            ("policy", DirectiveNodes.Text(attribute.Policy)),
            ("roles", DirectiveNodes.Texts(attribute.Roles)),
            ("apply", attribute.Apply is ApplyPolicy.BeforeResolver ? null : new EnumValueNode(Naming.EnumValue(attribute.Apply.ToString()))));

    public static DirectiveNode AllowAnonymous() => DirectiveNodes.Create(AllowAnonymousName);
}

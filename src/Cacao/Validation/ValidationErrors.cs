using Cacao.Language;

namespace Cacao.Validation;

/// <summary>What clients read when a document is refused. Every error of a rule links to its section of the specification.</summary>
internal static partial class ValidationErrors
{
    private const string Specification = "https://spec.graphql.org/September2025/#sec-";

    private static IError Create(string section, string message, Path? path, params ReadOnlySpan<SyntaxNode> nodes)
        => New(message, path, nodes).SetExtension("specifiedBy", Specification + section).Build();

    private static ErrorBuilder New(string message, Path? path, params ReadOnlySpan<SyntaxNode> nodes)
    {
        var error = ErrorBuilder.New().SetMessage(message).SetPath(path);
        foreach (var node in nodes)
        {
            error.AddLocation(new Location(node.Position.Line, node.Position.Column));
        }

        return error;
    }

    private static string Variables(IEnumerable<string> names) => string.Join(", ", names.Select(name => $"`${name}`"));
}

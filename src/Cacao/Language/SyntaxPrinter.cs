namespace Cacao.Language;

/// <summary>Writes GraphQL: two spaces a level, a line for each selection and member. Parsing the text gives the same tree again.</summary>
internal static class SyntaxPrinter
{
    /// <summary>The text of any node, without a line break at its end. Values take one line, but for block strings of several lines.</summary>
    public static string Print(SyntaxNode node)
    {
        var writer = new SyntaxWriter();
        writer.Write(node);
        return writer.ToString();
    }
}

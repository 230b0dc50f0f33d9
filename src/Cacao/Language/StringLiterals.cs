using System.Globalization;
using System.Text;

namespace Cacao.Language;

/// <summary>Writes strings so that the lexer reads the same value again.</summary>
internal static class StringLiterals
{
    public static void AppendQuoted(StringBuilder builder, string value)
    {
        builder.Append('"');

        foreach (var letter in value)
        {
            _ = letter switch
            {
                '"' => builder.Append("\\\""),
                '\\' => builder.Append("\\\\"),
                '\b' => builder.Append("\\b"),
                '\f' => builder.Append("\\f"),
                '\n' => builder.Append("\\n"),
                '\r' => builder.Append("\\r"),
                '\t' => builder.Append("\\t"),
                < ' ' or '\x7F' => builder.Append("\\u").Append(((int)letter).ToString("X4", CultureInfo.InvariantCulture)),
                _ => builder.Append(letter),
            };
        }

        builder.Append('"');
    }

    /// <summary>
    /// Writes a block string whose lines stand at the indent. False, and nothing written, when the value has what a block string
    /// loses: carriage returns, blank lines around it, or an indent of all its lines.
    /// </summary>
    public static bool TryAppendBlock(StringBuilder builder, string value, int indent)
    {
        if (value.Length == 0)
        {
            builder.Append("\"\"\"\"\"\"");
            return true;
        }

        var lines = value.Split('\n');

        if (value.Contains('\r') || IsBlank(lines[0]) || IsBlank(lines[^1]))
        {
            return false;
        }

        // The line behind the opening quotes keeps its indent, the others lose what they have in common.
        var startsBehindQuotes = CountIndent(lines[0]) > 0 && CommonIndent(lines) > 0;

        if (startsBehindQuotes && CommonIndent(lines[1..]) > 0)
        {
            return false;
        }

        builder.Append("\"\"\"");

        for (var index = 0; index < lines.Length; index++)
        {
            if (index > 0 || !startsBehindQuotes)
            {
                builder.Append('\n').Append(' ', lines[index].Length == 0 ? 0 : indent);
            }

            builder.Append(lines[index].Replace("\"\"\"", "\\\"\"\"", StringComparison.Ordinal));
        }

        builder.Append('\n').Append(' ', indent).Append("\"\"\"");
        return true;
    }

    private static bool IsBlank(string line) => CountIndent(line) == line.Length;

    private static int CountIndent(string line) => line.Length - line.AsSpan().TrimStart(" \t").Length;

    /// <summary>Zero when there is no line that is not blank.</summary>
    private static int CommonIndent(string[] lines) =>
        lines.Where(line => !IsBlank(line)).Select(CountIndent).DefaultIfEmpty(0).Min();
}

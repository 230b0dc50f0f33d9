using System.Text.RegularExpressions;

namespace Cacao.Tests.Conformance;

/// <summary>
/// Compares schema definitions token by token, so that layout does not count. The recordings lack the descriptions of
/// built-in elements: a printed schema may have more descriptions, never others.
/// </summary>
internal static partial class SchemaText
{
    private const int Surroundings = 8;

    /// <summary>The first difference, null when there is none.</summary>
    public static string? Compare(string expected, string actual)
    {
        var (wanted, got) = (Tokenize(expected), Tokenize(actual));
        var i = 0;
        foreach (var (text, isDescription) in got)
        {
            if (i < wanted.Count && wanted[i].Text == text)
            {
                i++;
            }
            else if (!isDescription)
            {
                return $"expected … {Around(wanted, i)} …, got `{text}`";
            }
        }

        return i == wanted.Count ? null : $"missing {Around(wanted, i)} …";
    }

    private static string Around(List<(string Text, bool IsDescription)> tokens, int index)
        => string.Join(' ', tokens
            .Skip(Math.Max(0, index - Surroundings))
            .Take(2 * Surroundings)
            .Select((token, i) => i == Math.Min(index, Surroundings) ? $">>{token.Text}<<" : token.Text));

    private static List<(string Text, bool IsDescription)> Tokenize(string text)
    {
        var tokens = new List<(string, bool)>();
        var (before, brackets) = ("", 0);
        foreach (Match match in Token().Matches(text))
        {
            var token = match.Value;
            brackets += token switch { "[" => 1, "]" => -1, _ => 0 };
            var isText = token[0] == '"';
            // A string is a value after a colon, an equals sign or within a list; elsewhere it describes what follows.
            tokens.Add((isText ? Unwrap(token) : token, isText && brackets == 0 && before is not (":" or "=")));
            before = token;
        }

        return tokens;
    }

    /// <summary>Block strings and plain ones of the same text are the same.</summary>
    private static string Unwrap(string token)
        => token.StartsWith("\"\"\"", StringComparison.Ordinal)
            ? $"\"{string.Join('\n', token[3..^3].Trim().Split('\n').Select(line => line.Trim()))}\""
            : token.Replace("\\n", "\n", StringComparison.Ordinal).Replace("\\\"", "\"", StringComparison.Ordinal);

    [GeneratedRegex("\"\"\"[\\s\\S]*?\"\"\"|\"(?:\\\\.|[^\"\\\\])*\"|\\w+|[-+.\\d]+|[{}()\\[\\]:=!|&@$]")]
    private static partial Regex Token();
}

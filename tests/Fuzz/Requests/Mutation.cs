using System.Text;
using System.Text.RegularExpressions;
using Fuzz.Documents;

namespace Fuzz.Requests;

/// <summary>Small damage to something right.</summary>
internal static partial class Mutation
{
    /// <summary>Flips bits, cuts, doubles, moves and inserts.</summary>
    public static byte[] Bytes(Random random, byte[] source)
    {
        var bytes = source.ToList();
        for (var changes = random.Next(1, 5); changes > 0 && bytes.Count > 0; changes--)
        {
            var at = random.Next(bytes.Count);
            var length = random.Next(1, Math.Min(40, bytes.Count - at) + 1);
            switch (random.Next(7))
            {
                case 0:
                    bytes[at] ^= (byte)(1 << random.Next(8));
                    break;
                case 1:
                    bytes.RemoveRange(at, length);
                    break;
                case 2:
                    bytes.InsertRange(at, bytes.GetRange(at, length));
                    break;
                case 3:
                    bytes.InsertRange(random.Next(bytes.Count), bytes.GetRange(at, length));
                    break;
                case 4:
                    bytes.Insert(at, (byte)random.Among("{}[]\":,\\!$@&|()=\0\u0080\u00ff 0-.eE#\n".AsSpan()));
                    break;
                case 5:
                    bytes[at] = (byte)random.Next(256);
                    break;
                default:
                    bytes.RemoveRange(at, bytes.Count - at);
                    break;
            }
        }

        return [.. bytes];
    }

    /// <summary>The tokens of a document, with some left out, doubled, exchanged or put in from elsewhere.</summary>
    public static string Tokens(Random random, string document, IReadOnlyList<string> names)
    {
        var tokens = TokenPattern().Matches(document).Select(match => match.Value).ToList();
        for (var changes = random.Next(1, 4); changes > 0 && tokens.Count > 0; changes--)
        {
            var (at, other) = (random.Next(tokens.Count), random.Next(tokens.Count));
            switch (random.Next(5))
            {
                case 0:
                    tokens.RemoveAt(at);
                    break;
                case 1:
                    tokens.Insert(at, tokens[other]);
                    break;
                case 2:
                    (tokens[at], tokens[other]) = (tokens[other], tokens[at]);
                    break;
                case 3:
                    tokens[at] = random.Pick(names);
                    break;
                default:
                    tokens.Insert(at, Token(random, names));
                    break;
            }
        }

        return string.Join(' ', tokens);
    }

    /// <summary>A token of the language or a name of the schema.</summary>
    public static string Token(Random random, IReadOnlyList<string> names) => random.Next(4) switch
    {
        0 => random.Pick(names),
        1 => random.Among("query", "mutation", "subscription", "fragment", "on", "null", "true", "type", "schema", "extend", "input", "directive", "repeatable"),
        2 => random.Among("\"", "\"\"\"", "\"text\"", "\"\\u{110000}\"", "\"\\uD800\"", "1", "-0", "0.1e", "1e9999", "-", "00", "\"\"\"block\n  text\"\"\"", "#\n", "\uFEFF"),
        _ => random.Among("{", "}", "(", ")", "[", "]", ":", "$", "!", "@", "=", "|", "&", "...", ".", ",", "?", "\\", "\0"),
    };

    public static string Soup(Random random, IReadOnlyList<string> names)
    {
        var text = new StringBuilder(random.OneIn(2) ? "{" : "");
        for (var count = random.Next(1, random.OneIn(10) ? 3000 : 60); count > 0; count--)
        {
            text.Append(Token(random, names)).Append(random.OneIn(8) ? "" : " ");
        }

        return text.ToString();
    }

    [GeneratedRegex("""[A-Za-z_]\w*|-?\d[\d.eE+-]*|"(?:[^"\\\n]|\\.)*"|\.\.\.|[^\s,]""")]
    private static partial Regex TokenPattern();
}

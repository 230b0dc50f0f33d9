using System.Globalization;
using System.Text;

namespace Cacao.Tests.Language;

/// <summary>Writes right documents at random, with ignored text of all kinds between the tokens.</summary>
internal sealed class RandomDocument(Random random)
{
    private static readonly string[] s_names = ["a", "b1", "_c", "on", "type", "query", "fragment", "Team", "input", "extend", "nullable", "A_B"];
    private static readonly string[] s_ignored = [" ", "\n", "\r\n", "\r", "\t", ", ", " # é😀 \"\n", "\uFEFF", "  \n  "];
    private static readonly string[] s_letters = ["x", " ", "\\n", "\\\"", "\\\\", "é", "😀", "\\u{1F600}", "\\uD83D\\uDE00", "\\u0007", "#", "{"];
    private static readonly string[] s_blockLetters = ["x", " ", "  ", "\t", "\n", "\n  ", "\r\n", "\r", "\\", "é", "😀", "\\\"\"\"", "\" ", "#"];

    private readonly StringBuilder _text = new();

    public string Write()
    {
        for (var count = random.Next(1, 6); count > 0; count--)
        {
            Description();

            switch (random.Next(8))
            {
                case 0:
                    Tokens("fragment", "F" + random.Next(9).ToString(CultureInfo.InvariantCulture), "on", Name());
                    Directives();
                    SelectionSet(3);
                    break;
                case 1:
                    Tokens("type", Name(), "implements", "&", Name(), "&", Name());
                    Directives();
                    Members("{", "}", FieldDefinition);
                    break;
                case 2:
                    Tokens("enum", Name());
                    Members("{", "}", EnumValue);
                    break;
                case 3:
                    Tokens("input", Name());
                    Members("{", "}", InputValue);
                    break;
                case 4:
                    Tokens("directive", "@", Name());
                    Members("(", ")", InputValue);
                    Tokens("repeatable", "on", "FIELD", "|", "QUERY");
                    break;
                case 5:
                    Tokens("union", Name(), "=", "|", Name(), "|", Name());
                    break;
                default:
                    Tokens(Pick("query", "mutation", "subscription"));
                    Maybe(() => Tokens(Name()));
                    Maybe(() => Members("(", ")", Variable));
                    Directives();
                    SelectionSet(4);
                    break;
            }
        }

        return _text.ToString();
    }

    private void Variable()
    {
        Description();
        Tokens("$", Name(), ":");
        Type(3);
        Maybe(DefaultValue);
        Directives();
    }

    private void InputValue()
    {
        Description();
        Tokens(Name(), ":");
        Type(3);
        Maybe(DefaultValue);
        Directives();
    }

    private void FieldDefinition()
    {
        Description();
        Tokens(Name());
        Maybe(() => Members("(", ")", InputValue));
        Tokens(":");
        Type(2);
        Directives();
    }

    private void EnumValue()
    {
        Description();
        Tokens(Name());
        Directives();
    }

    private void DefaultValue()
    {
        Tokens("=");
        Value(3, isConst: true);
    }

    private void SelectionSet(int depth) => Members("{", "}", () =>
    {
        switch (random.Next(5))
        {
            case 0:
                Tokens("...", "F" + random.Next(9).ToString(CultureInfo.InvariantCulture));
                Directives();
                break;
            case 1 when depth > 0:
                Tokens("...");
                Maybe(() => Tokens("on", Name()));
                Directives();
                SelectionSet(depth - 1);
                break;
            default:
                Maybe(() => Tokens(Name(), ":"));
                Tokens(Name());
                Maybe(() => Members("(", ")", Argument));
                Directives();
                Maybe(() => SelectionSet(depth - 1), depth > 0);
                break;
        }
    });

    private void Argument()
    {
        Tokens(Name(), ":");
        Value(3, isConst: false);
    }

    private void Directives() => Maybe(() =>
    {
        Tokens("@", Name());
        Maybe(() =>
        {
            Tokens("(", Name(), ":");
            Value(2, isConst: true);
            Tokens(")");
        });
    });

    private void Type(int depth)
    {
        if (depth > 0 && random.Next(3) == 0)
        {
            Tokens("[");
            Type(depth - 1);
            Tokens("]");
        }
        else
        {
            Tokens(Name());
        }

        Maybe(() => Tokens("!"));
    }

    private void Value(int depth, bool isConst)
    {
        switch (random.Next(depth > 0 ? 8 : 6))
        {
            case 0 when !isConst:
                Tokens("$", Name());
                break;
            case 1:
                Tokens(Pick("0", "-7", "123456789012345678901", "1.50", "-0.0", "6e23", "1E-9"));
                break;
            case 2:
                Tokens(Pick("true", "false", "null"));
                break;
            case 3:
                Tokens(QuotedString());
                break;
            case 4:
                Tokens(BlockString());
                break;
            case 6:
                Items("[", "]", () => Value(depth - 1, isConst), 0);
                break;
            case 7:
                Items("{", "}", () =>
                {
                    Tokens(Name(), ":");
                    Value(depth - 1, isConst);
                }, 0);
                break;
            default:
                Tokens(Name());
                break;
        }
    }

    private void Description() => Maybe(() => Tokens(random.Next(2) == 0 ? QuotedString() : BlockString()));

    private string QuotedString() => '"' + Letters(s_letters) + '"';

    private string BlockString() => "\"\"\"" + Letters(s_blockLetters) + "\n\"\"\"";

    private string Letters(string[] letters) => string.Concat(Enumerable.Range(0, random.Next(12)).Select(_ => Pick(letters)));

    private string Name() => Pick(s_names);

    private string Pick(params string[] choices) => choices[random.Next(choices.Length)];

    private void Maybe(Action write, bool isPossible = true)
    {
        if (isPossible && random.Next(3) == 0)
        {
            write();
        }
    }

    private void Members(string opening, string closing, Action write) => Items(opening, closing, write, 1);

    private void Items(string opening, string closing, Action write, int least)
    {
        Tokens(opening);

        for (var count = random.Next(least, 4); count > 0; count--)
        {
            write();
        }

        Tokens(closing);
    }

    private void Tokens(params string[] tokens)
    {
        foreach (var token in tokens)
        {
            _text.Append(Pick(s_ignored)).Append(token);
        }
    }
}

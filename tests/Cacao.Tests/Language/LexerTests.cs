using System.Text;
using Cacao.Language;

namespace Cacao.Tests.Language;

public sealed class LexerTests
{
    [Fact]
    public void Lexer_Should_ReadEveryToken_When_TheyTouch()
    {
        var tokens = Read("!$&()...:=@[]{|}name 1 1.5\"s\"\"\"\"b\"\"\"");

        Assert.Equal(
            [
                TokenKind.Bang, TokenKind.Dollar, TokenKind.Ampersand, TokenKind.LeftParenthesis, TokenKind.RightParenthesis,
                TokenKind.Spread, TokenKind.Colon, TokenKind.Equal, TokenKind.At, TokenKind.LeftBracket, TokenKind.RightBracket,
                TokenKind.LeftBrace, TokenKind.Pipe, TokenKind.RightBrace, TokenKind.Name, TokenKind.Integer, TokenKind.Float,
                TokenKind.String, TokenKind.BlockString,
            ],
            tokens.Select(token => token.Kind));
    }

    [Theory]
    [InlineData("\n a", 2, 2)]
    [InlineData("\r a", 2, 2)]
    [InlineData("\r\n a", 2, 2)]
    [InlineData("\n\r a", 3, 2)]
    [InlineData("\r\r\n\n a", 4, 2)]
    [InlineData(",,\t a", 1, 5)]
    [InlineData("# comment é\n a", 2, 2)]
    [InlineData("# comment\r\n# another\ra", 3, 1)]
    [InlineData("\uFEFFa", 1, 1)]
    [InlineData("\uFEFF\n a", 2, 2)]
    [InlineData("\n\uFEFFa", 2, 2)]
    public void Lexer_Should_SkipIgnoredText_When_ItStandsBeforeAToken(string source, int line, int column)
    {
        var token = Assert.Single(Read(source));

        Assert.Equal((TokenKind.Name, "a", new SourcePosition(line, column)), token);
    }

    [Theory]
    [InlineData("\"é\" a", 5)]
    [InlineData("\"中文\" a", 6)]
    [InlineData("\"😀\" a", 6)]
    [InlineData("\"\"\"😀é\"\"\" a", 11)]
    [InlineData("\"é\" \"é\" a", 9)]
    public void Lexer_Should_CountUtf16Units_When_StringsStandBefore(string source, int column) =>
        Assert.Equal(new SourcePosition(1, column), Read(source)[^1].Position);

    [Fact]
    public void Lexer_Should_CountFromTheLastLine_When_BlockStringHasSeveral() =>
        Assert.Equal(new SourcePosition(3, 7), Read("\"\"\"é\né\r\né\"\"\", a")[^1].Position);

    [Theory]
    [InlineData("{ a # é", 8)]
    [InlineData("{ a # 😀", 9)]
    [InlineData("{ a(b: \"é\") # é", 16)]
    public void Lexer_Should_CountUtf16Units_When_CommentEndsTheFile(string source, int column) =>
        SyntaxAssert.Refused(source, 1, column);

    [Theory]
    [InlineData("0")]
    [InlineData("-0")]
    [InlineData("9")]
    [InlineData("-1234567890123456789012345678901234567890")]
    public void Integer_Should_KeepItsText_When_Right(string text) =>
        Assert.Equal(text, SyntaxAssert.Value<IntValueNode>(text).Value);

    [Theory]
    [InlineData("0.0")]
    [InlineData("-0.50")]
    [InlineData("1e5")]
    [InlineData("1E5")]
    [InlineData("1e+05")]
    [InlineData("-1.20e-3")]
    [InlineData("0e0")]
    public void Float_Should_KeepItsText_When_Right(string text) =>
        Assert.Equal(text, SyntaxAssert.Value<FloatValueNode>(text).Value);

    [Theory]
    [InlineData("00", 2)]
    [InlineData("01", 2)]
    [InlineData("-01", 3)]
    [InlineData("-", 2)]
    [InlineData("-a", 2)]
    [InlineData("--1", 2)]
    [InlineData("+1", 1)]
    [InlineData("1.", 3)]
    [InlineData("1.a", 3)]
    [InlineData("1..2", 3)]
    [InlineData("1.2.3", 4)]
    [InlineData(".1", 1)]
    [InlineData("1.e1", 3)]
    [InlineData("1e", 3)]
    [InlineData("1e+", 4)]
    [InlineData("1eA", 3)]
    [InlineData("1.5e2.3", 6)]
    [InlineData("1a", 2)]
    [InlineData("1_", 2)]
    [InlineData("0x1F", 2)]
    [InlineData("1.5f", 4)]
    [InlineData("[1 02]", 5)]
    public void Number_Should_BeRefused_When_Malformed(string text, int column)
    {
        var error = Assert.Throws<SyntaxException>(() => GraphQLParser.ParseValue(text));

        Assert.Equal(new SourcePosition(1, column), error.Position);
    }

    [Theory]
    [InlineData("{ a . }", 5, "`.`")]
    [InlineData("{ a .. }", 5, "`.`")]
    [InlineData("{ a;b }", 4, "`;`")]
    [InlineData("{ é }", 3, "U+00E9")]
    [InlineData("{ 😀 }", 3, "U+1F600")]
    [InlineData("{ \u0000 }", 3, "U+0000")]
    [InlineData("{ \u00a0 }", 3, "U+00A0")]
    [InlineData("{ \u000b }", 3, "U+000B")]
    [InlineData("{ 'a' }", 3, "`'`")]
    [InlineData("{ a(b: \"😀\") %", 14, "`%`")]
    public void Character_Should_BeNamed_When_ItStartsNoToken(string source, int column, string name)
    {
        var error = SyntaxAssert.Refused(source, 1, column);

        Assert.Contains(name, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_Should_BeOneString_When_TheyAreEqual()
    {
        var names = SyntaxTree.Flatten(GraphQLParser.Parse("{ abc(abc: 1) { abc } }")).OfType<NameNode>().Select(name => name.Value).ToList();

        Assert.Equal(3, names.Count);
        Assert.All(names, name => Assert.Same(names[0], name));
    }

    [Fact]
    public void Names_Should_StayApart_When_ThereAreMoreThanTheTableHolds()
    {
        var expected = Enumerable.Range(0, 2000).Select(number => $"n{number}").ToList();

        var document = GraphQLParser.Parse("{ " + string.Join(' ', expected) + " }");

        Assert.Equal(expected, SyntaxTree.Flatten(document).OfType<NameNode>().Select(name => name.Value));
    }

    [Fact]
    public void Parse_Should_PointAtTheByte_When_Utf8IsInvalid()
    {
        byte[] source = [.. "# é\n{ a "u8, 0xC3, .. " }"u8];

        var error = Assert.Throws<SyntaxException>(() => GraphQLParser.Parse(source));

        Assert.Equal(new SourcePosition(2, 5), error.Position);
    }

    [Fact]
    public void Parse_Should_PointAtTheUnit_When_ASurrogateIsAlone() => SyntaxAssert.Refused("# é\n{ a(b: \"\uD800\") }", 2, 9);

    private static List<(TokenKind Kind, string Text, SourcePosition Position)> Read(string source)
    {
        var tokens = new List<(TokenKind, string, SourcePosition)>();
        var lexer = new Lexer(Encoding.UTF8.GetBytes(source));

        for (lexer.Advance(); lexer.Kind is not TokenKind.EndOfFile; lexer.Advance())
        {
            tokens.Add((lexer.Kind, Encoding.UTF8.GetString(lexer.Text), lexer.Position));
        }

        return tokens;
    }
}

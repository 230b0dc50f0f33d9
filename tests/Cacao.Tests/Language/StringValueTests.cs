using Cacao.Language;

namespace Cacao.Tests.Language;

public sealed class StringValueTests
{
    [Theory]
    [InlineData("\"\"", "")]
    [InlineData("\"simple\"", "simple")]
    [InlineData("\" white \t space \"", " white \t space ")]
    [InlineData("\"quote \\\"\"", "quote \"")]
    [InlineData("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"", "\"\\/\b\f\n\r\t")]
    [InlineData("\"# no comment\"", "# no comment")]
    [InlineData("\"é中😀\"", "é中😀")]
    [InlineData("\"é\\n中\\t😀\"", "é\n中\t😀")]
    [InlineData("\"\u0001\u007f\"", "\u0001\u007f")]
    [InlineData("\"\\u1234\\u5678\\u90AB\\uCDEF\"", "\u1234\u5678\u90AB\uCDEF")]
    [InlineData("\"\\u00e9\\u00E9\"", "éé")]
    [InlineData("\"\\uD83D\\uDE00\"", "😀")]
    [InlineData("\"\\u{1F600}\\u{1f600}\"", "😀😀")]
    [InlineData("\"\\u{0}\\u{00000000000041}\\u{10FFFF}\"", "\0A\U0010FFFF")]
    [InlineData("\"\\u0041b\"", "Ab")]
    public void String_Should_HaveTheValue_When_Right(string source, string expected)
    {
        var value = SyntaxAssert.Value<StringValueNode>(source);

        Assert.Equal(expected, value.Value);
        Assert.False(value.IsBlock);
    }

    [Theory]
    [InlineData("\"", 1)]
    [InlineData("\"abc", 1)]
    [InlineData("\"abc\\\"", 1)]
    [InlineData("\"abc\\", 1)]
    [InlineData("\"abc\n\"", 1)]
    [InlineData("\"abc\r\"", 1)]
    [InlineData("\"abc\\\n\"", 1)]
    [InlineData("\"\"\"abc", 1)]
    [InlineData("\"\"\"abc\"\"", 1)]
    [InlineData("\"\"\"abc\\\"\"\"", 1)]
    [InlineData("\"\"\"\n\n\"", 1)]
    [InlineData("[\"a\", \"b]", 7)]
    [InlineData("\"\\x41\"", 2)]
    [InlineData("\"bad \\é esc\"", 6)]
    [InlineData("\"é😀\\z\"", 5)]
    [InlineData("\"\\u\"", 2)]
    [InlineData("\"\\u1\"", 2)]
    [InlineData("\"\\u123\"", 2)]
    [InlineData("\"a\\u0XX1\"", 3)]
    [InlineData("\"\\uXXXX\"", 2)]
    [InlineData("\"\\uD800\"", 2)]
    [InlineData("\"\\uDC00\"", 2)]
    [InlineData("\"\\uDC00\\uD800\"", 2)]
    [InlineData("\"\\uD800\\uD800\"", 2)]
    [InlineData("\"\\uD800\\u0041\"", 2)]
    [InlineData("\"\\uD83D\\u{DE00}\"", 2)]
    [InlineData("\"\\uD83D\\n\"", 2)]
    [InlineData("\"\\uD83D\\uDE0\"", 2)]
    [InlineData("\"\\u{}\"", 2)]
    [InlineData("\"\\u{41\"", 2)]
    [InlineData("\"\\u{4 1}\"", 2)]
    [InlineData("\"\\u{FFFF\"", 2)]
    [InlineData("\"\\u{110000}\"", 2)]
    [InlineData("\"\\u{FFFFFFFFFFFFFFFF}\"", 2)]
    [InlineData("\"\\u{D83D}\\u{DE00}\"", 2)]
    public void String_Should_BeRefused_When_Malformed(string source, int column)
    {
        var error = Assert.Throws<SyntaxException>(() => GraphQLParser.ParseValue(source));

        Assert.Equal(new SourcePosition(1, column), error.Position);
    }

    [Theory]
    [InlineData("", "")]
    [InlineData(" \n\t\n ", "")]
    [InlineData("simple", "simple")]
    [InlineData("  keeps  its ends  ", "  keeps  its ends  ")]
    [InlineData("a \"quote\" in it", "a \"quote\" in it")]
    [InlineData("no escape \\n \\u0041 \\ ", "no escape \\n \\u0041 \\ ")]
    [InlineData("three \\\"\"\" quotes \\\"\"\"", "three \"\"\" quotes \"\"\"")]
    [InlineData("\\\\\"\"\"", "\\\"\"\"")]
    [InlineData("one\ntwo\rthree\r\nfour", "one\ntwo\nthree\nfour")]
    [InlineData("\n    Hello,\n      World!\n\n    Yours,\n      GraphQL.\n", "Hello,\n  World!\n\nYours,\n  GraphQL.")]
    [InlineData("    Hello,\n      World!\n\n    Yours,\n      GraphQL.", "    Hello,\n  World!\n\nYours,\n  GraphQL.")]
    [InlineData("\n\n  first\n  last\n\n \n", "first\nlast")]
    [InlineData("\n  \n    a\n  \n      \n    b\n  ", "a\n\n  \nb")]
    [InlineData("\n\ta\n\t\tb", "a\n\tb")]
    [InlineData("\n  trailing  \n  é中😀 \n", "trailing  \né中😀 ")]
    public void BlockString_Should_LoseItsIndent_When_Read(string raw, string expected)
    {
        var value = SyntaxAssert.Value<StringValueNode>($"\"\"\"{raw}\"\"\"");

        Assert.Equal(expected, value.Value);
        Assert.True(value.IsBlock);
    }

    [Fact]
    public void BlockString_Should_EndAtThreeQuotes_When_AFourthFollows()
    {
        var error = Assert.Throws<SyntaxException>(() => GraphQLParser.ParseValue("\"\"\"a\"\"\"\""));

        Assert.Equal(new SourcePosition(1, 8), error.Position);
    }
}

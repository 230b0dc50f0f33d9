using System.Text;
using Cacao.Language;

namespace Cacao.Tests.Language;

public sealed class ParserLimitTests
{
    [Theory]
    [InlineData("{ a(b: ", "[", 7)]
    [InlineData("{ a(b: ", "{ c: ", 7)]
    [InlineData("query ($a: ", "[", 11)]
    [InlineData("", "{ a", 0)]
    [InlineData("", "{ ... ", 0)]
    [InlineData("{ a @b(c: ", "[{ d: ", 10)]
    [InlineData("input A { b: ", "[", 13)]
    [InlineData("type A @b(c: ", "[", 13)]
    [InlineData("query ($a: Int = ", "[", 17)]
    public void Parse_Should_Refuse_When_FortyKilobytesAreNested(string start, string nested, int offset)
    {
        var source = start + string.Concat(Enumerable.Repeat(nested, 40_000 / nested.Length));

        var error = Assert.Throws<SyntaxException>(() => GraphQLParser.Parse(source));

        Assert.Contains("recursion depth of 200", error.Message, StringComparison.Ordinal);
        Assert.InRange(error.Position.Column, offset + (99 * nested.Length), offset + (201 * nested.Length));
    }

    [Fact]
    public void ParseValueAndType_Should_Refuse_When_BracketsAreNested()
    {
        var source = new string('[', 40_000);

        Assert.Throws<SyntaxException>(() => GraphQLParser.ParseValue(source));
        Assert.Throws<SyntaxException>(() => GraphQLParser.ParseType(source));
    }

    [Fact]
    public void Parse_Should_NotOverflowTheStack_When_OptionsAllowAnyDepth()
    {
        var options = ParserOptions.Trusted with { MaxDepth = int.MaxValue };
        var source = "{ a(b: " + new string('[', 1_000_000);

        var error = Assert.Throws<SyntaxException>(() => GraphQLParser.Parse(source, options));

        Assert.Contains("recursion depth", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Parse_Should_Accept_When_NestingIsExactlyTheLimit()
    {
        var value = GraphQLParser.ParseValue(new string('[', 200) + new string(']', 200));
        var type = GraphQLParser.ParseType(new string('[', 200) + "Int" + new string(']', 200));

        Assert.Equal(200, SyntaxTree.Flatten(value).Count());
        Assert.Equal(202, SyntaxTree.Flatten(type).Count());
    }

    [Fact]
    public void Parse_Should_ForgetDepth_When_SiblingsFollow()
    {
        var options = new ParserOptions { MaxDepth = 3 };

        var document = GraphQLParser.Parse("{ a(x: [1]) { b(x: {}) } c(x: [{}]) d { e } } fragment F on T { a { b } }", options);

        Assert.Equal(2, document.Definitions.Count);
        SyntaxAssert.Refused("{ a { b(x: [[]]) } }", 1, 13, options);
    }

    [Fact]
    public void Parse_Should_CountFieldsOfAllDefinitions_When_LimitIsSmall()
    {
        var options = new ParserOptions { MaxFields = 3 };

        Assert.NotNull(GraphQLParser.Parse("{ a b { c } }", options));
        SyntaxAssert.Refused("{ a b { c } }\nfragment F on T {\n  d\n}", 3, 3, options);
    }

    [Fact]
    public void Parse_Should_PointAtTheTokenTooMany_When_TokensAreLimited()
    {
        var options = new ParserOptions { MaxTokens = 4 };

        Assert.NotNull(GraphQLParser.Parse("{ a b } # comments and the end are no tokens", options));
        SyntaxAssert.Refused("{ a b c }", 1, 9, options);
    }

    [Fact]
    public void Parse_Should_Refuse_When_NodesAreTooMany()
    {
        // operation, selection set, field, name
        Assert.NotNull(GraphQLParser.Parse("{ a }", new ParserOptions { MaxNodes = 4 }));
        SyntaxAssert.Refused("{ a }", 1, 3, new ParserOptions { MaxNodes = 3 });
    }

    [Theory]
    [InlineData("query @a @b @c @d @e { a }", 22)]
    [InlineData("query ($a: Int @a @b @c @d @e) { a }", 30)]
    [InlineData("{ ...F @a @b @c @d @e }", 23)]
    [InlineData("type T @a @b @c @d @e { a: Int }", 23)]
    public void Parse_Should_LimitDirectives_When_OneLocationHasFive(string source, int column) =>
        SyntaxAssert.Refused(source, 1, column);

    [Fact]
    public void Parse_Should_LiftLimits_When_OptionsAreTrusted()
    {
        var fields = string.Concat(Enumerable.Range(0, 60_000).Select(number => $" f{number}: Int @a @b @c @d @e"));

        var document = GraphQLParser.Parse($"type T {{{fields} }}", ParserOptions.Trusted);

        var type = Assert.IsType<ObjectTypeDefinitionNode>(Assert.Single(document.Definitions));
        Assert.Equal(60_000, type.Fields.Count);
    }

    [Theory]
    [InlineData("{ a(b: \"", "x", "\") }")]
    [InlineData("{ a(b: \"", "\\u{1F600}", "\") }")]
    [InlineData("{ a(b: \"\"\"", " \n", "x\"\"\") }")]
    [InlineData("{ a(b: \"\"\"x", "\\\"\"\"", "\"\"\") }")]
    [InlineData("# ", "\u00e9", "\n{ a }")]
    [InlineData("", " ,\t\r\n", "{ a }")]
    [InlineData("{ a(b: ", "9", ") }")]
    [InlineData("{ ", "n", " }")]
    public void Parse_Should_Accept_When_InputIsOneMegabyte(string start, string repeated, string end)
    {
        var source = new StringBuilder(start).Insert(start.Length, repeated, 1_000_000 / repeated.Length).Append(end).ToString();

        var document = GraphQLParser.Parse(source);

        Assert.Single(document.Definitions);
    }

    [Fact]
    public void Parse_Should_StopAtTheLimit_When_OneMegabyteOfTokensComes()
    {
        var source = "{ a(b: [" + string.Concat(Enumerable.Repeat("1 ", 500_000)) + "]) }";

        var error = Assert.Throws<SyntaxException>(() => GraphQLParser.Parse(source));

        Assert.Contains("100000", error.Message, StringComparison.Ordinal);
    }
}

using Cacao.Language;

namespace Cacao.Tests.Language;

/// <summary>The recorded answers with code HC0011: clients rely on message and location.</summary>
public sealed class ParserConformanceTests
{
    [Theory]
    [InlineData("{ staticAnswer ", 16, "Expected a `RightBrace`-token, but found a `EndOfFile`-token.")]
    [InlineData("{ a", 4, "Expected a `RightBrace`-token, but found a `EndOfFile`-token.")]
    [InlineData("{ a ? }", 5, "Unexpected character `?`.")]
    [InlineData("{ echoId(id: \"x) }", 14, "Unterminated string.")]
    [InlineData(
        "{ staticAnswer @a @b @c @d @e }", 31, "A location in the GraphQL document contains more than 4 directives. Parsing aborted.")]
    public void Parse_Should_TellMessageAndLocation_When_DocumentIsWrong(string source, int column, string message)
    {
        var error = SyntaxAssert.Refused(source, 1, column);

        Assert.Equal(message, error.Message);
    }

    [Fact]
    public void Parse_Should_PointAtTheFieldTooMany_When_DocumentHas2049Fields()
    {
        var source = "{ " + string.Concat(Enumerable.Repeat("staticAnswer ", 2049)) + "}";

        var error = SyntaxAssert.Refused(source, 1, 26627);

        Assert.Equal("The GraphQL request document contains more than 2048 fields. Parsing aborted.", error.Message);
    }

    [Fact]
    public void Parse_Should_PointAtTheBraceTooDeep_When_SelectionsNestDeeperThan200()
    {
        var source = string.Concat(Enumerable.Repeat("{ probe { child ", 110)) + "{ name " + string.Concat(Enumerable.Repeat("} ", 221));

        var error = SyntaxAssert.Refused(source, 1, 1601);

        Assert.Equal("Document exceeds the maximum allowed recursion depth of 200. Parsing aborted.", error.Message);
    }

    [Fact]
    public void Parse_Should_ReturnNoDefinitions_When_DocumentIsBlank()
    {
        var document = GraphQLParser.Parse("  \n# only a comment\n");

        Assert.Empty(document.Definitions);
        Assert.Equal(new SourcePosition(1, 1), document.Position);
    }

    [Fact]
    public void Parse_Should_KeepEmptyBraces_When_FieldHasThem()
    {
        var operation = Assert.IsType<OperationNode>(Assert.Single(GraphQLParser.Parse("{ probe { } }").Definitions));

        var field = Assert.IsType<FieldNode>(Assert.Single(operation.SelectionSet.Selections));
        Assert.Empty(field.SelectionSet!.Selections);
    }
}

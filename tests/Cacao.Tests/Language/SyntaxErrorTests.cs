using System.Text;
using Cacao.Language;

namespace Cacao.Tests.Language;

public sealed class SyntaxErrorTests
{
    [Theory]
    [InlineData("{", 2, "Expected a `RightBrace`-token, but found a `EndOfFile`-token.")]
    [InlineData("{ }", 3, "Expected a `Name`-token, but found a `RightBrace`-token.")]
    [InlineData("{ ... { } }", 9, "Expected a `Name`-token, but found a `RightBrace`-token.")]
    [InlineData("}", 1, "Unexpected a `RightBrace`-token.")]
    [InlineData("notAnOperation A { a }", 1, "Unexpected `notAnOperation`.")]
    [InlineData("Query { a }", 1, "Unexpected `Query`.")]
    [InlineData("query", 6, "Expected a `LeftBrace`-token, but found a `EndOfFile`-token.")]
    [InlineData("query A query B { a }", 9, "Expected a `LeftBrace`-token, but found a `Name`-token.")]
    [InlineData("query () { a }", 8, "Expected a `Dollar`-token, but found a `RightParenthesis`-token.")]
    [InlineData("query (a: Int) { a }", 8, "Expected a `Dollar`-token, but found a `Name`-token.")]
    [InlineData("query ($a) { a }", 10, "Expected a `Colon`-token, but found a `RightParenthesis`-token.")]
    [InlineData("query ($a:) { a }", 11, "Expected a `Name`-token, but found a `RightParenthesis`-token.")]
    [InlineData("query ($a: Int!!) { a }", 16, "Expected a `Dollar`-token, but found a `Bang`-token.")]
    [InlineData("query ($a: [Int) { a }", 16, "Expected a `RightBracket`-token, but found a `RightParenthesis`-token.")]
    [InlineData("query ($a: []) { a }", 13, "Expected a `Name`-token, but found a `RightBracket`-token.")]
    [InlineData("query ($a: Int = $b) { a }", 18, "A variable cannot be used in a constant value.")]
    [InlineData("query ($a: Int = [{ b: $b }]) { a }", 24, "A variable cannot be used in a constant value.")]
    [InlineData("query ($a: Int @d(b: $b)) { a }", 22, "A variable cannot be used in a constant value.")]
    [InlineData("query ($a: Int = ) { a }", 18, "Unexpected a `RightParenthesis`-token.")]
    [InlineData("{ a() }", 5, "Expected a `Name`-token, but found a `RightParenthesis`-token.")]
    [InlineData("{ a(b) }", 6, "Expected a `Colon`-token, but found a `RightParenthesis`-token.")]
    [InlineData("{ a(b: ) }", 8, "Unexpected a `RightParenthesis`-token.")]
    [InlineData("{ a(b: [1 }", 11, "Unexpected a `RightBrace`-token.")]
    [InlineData("{ a(b: [1", 10, "Expected a `RightBracket`-token, but found a `EndOfFile`-token.")]
    [InlineData("{ a(b: {", 9, "Expected a `RightBrace`-token, but found a `EndOfFile`-token.")]
    [InlineData("{ a(b: {1: 2}) }", 9, "Expected a `Name`-token, but found a `Integer`-token.")]
    [InlineData("{ a(b: {c}) }", 10, "Expected a `Colon`-token, but found a `RightBrace`-token.")]
    [InlineData("{ a(b: $) }", 9, "Expected a `Name`-token, but found a `RightParenthesis`-token.")]
    [InlineData("{ a: }", 6, "Expected a `Name`-token, but found a `RightBrace`-token.")]
    [InlineData("{ a: b: c }", 7, "Expected a `Name`-token, but found a `Colon`-token.")]
    [InlineData("{ a @ }", 7, "Expected a `Name`-token, but found a `RightBrace`-token.")]
    [InlineData("{ \"a\" }", 3, "Expected a `Name`-token, but found a `String`-token.")]
    [InlineData("{ ...on }", 9, "Expected a `Name`-token, but found a `RightBrace`-token.")]
    [InlineData("{ ... on T }", 12, "Expected a `LeftBrace`-token, but found a `RightBrace`-token.")]
    [InlineData("{ ... }", 7, "Expected a `LeftBrace`-token, but found a `RightBrace`-token.")]
    [InlineData("fragment on on T { a }", 10, "A fragment cannot be named `on`.")]
    [InlineData("fragment F { a }", 12, "Expected the keyword `on`, but found a `LeftBrace`-token.")]
    [InlineData("fragment F of T { a }", 12, "Expected the keyword `on`, but found `of`.")]
    [InlineData("fragment F($a: Int) on T { a }", 11, "Expected the keyword `on`, but found a `LeftParenthesis`-token.")]
    [InlineData("fragment F on [T] { a }", 15, "Expected a `Name`-token, but found a `LeftBracket`-token.")]
    [InlineData("\"d\" { a }", 1, "Neither a short-hand query nor an extension can have a description.")]
    [InlineData("\"d\"", 4, "Unexpected a `EndOfFile`-token.")]
    [InlineData("\"d\" \"d\" query { a }", 5, "Unexpected a `String`-token.")]
    public void Parse_Should_TellWhatIsWrong_When_ExecutableDocumentIs(string source, int column, string message)
    {
        var error = SyntaxAssert.Refused(source, 1, column);

        Assert.Equal(message, error.Message);
    }

    [Theory]
    [InlineData("\"d\" extend type A { a: Int }", 1, "Neither a short-hand query nor an extension can have a description.")]
    [InlineData("extend", 7, "Unexpected a `EndOfFile`-token.")]
    [InlineData("extend \"d\" type A { a: Int }", 8, "Unexpected a `String`-token.")]
    [InlineData("extend query { a }", 8, "Unexpected `query`.")]
    [InlineData("extend directive @a on FIELD", 8, "Unexpected `directive`.")]
    [InlineData("extend schema", 14, "Expected a `LeftBrace`-token, but found a `EndOfFile`-token.")]
    [InlineData("extend scalar A", 16, "The extension adds nothing: unexpected a `EndOfFile`-token.")]
    [InlineData("extend type A", 14, "The extension adds nothing: unexpected a `EndOfFile`-token.")]
    [InlineData("extend type A type B", 15, "The extension adds nothing: unexpected `type`.")]
    [InlineData("extend interface A", 19, "The extension adds nothing: unexpected a `EndOfFile`-token.")]
    [InlineData("extend union A", 15, "The extension adds nothing: unexpected a `EndOfFile`-token.")]
    [InlineData("extend enum A", 14, "The extension adds nothing: unexpected a `EndOfFile`-token.")]
    [InlineData("extend input A", 15, "The extension adds nothing: unexpected a `EndOfFile`-token.")]
    [InlineData("schema", 7, "Expected a `LeftBrace`-token, but found a `EndOfFile`-token.")]
    [InlineData("schema { }", 10, "Unexpected a `RightBrace`-token.")]
    [InlineData("schema { Query: Query }", 10, "Unexpected `Query`.")]
    [InlineData("schema { query: [Q] }", 17, "Expected a `Name`-token, but found a `LeftBracket`-token.")]
    [InlineData("schema { query: Q", 18, "Expected a `RightBrace`-token, but found a `EndOfFile`-token.")]
    [InlineData("type", 5, "Expected a `Name`-token, but found a `EndOfFile`-token.")]
    [InlineData("type A { }", 10, "Expected a `Name`-token, but found a `RightBrace`-token.")]
    [InlineData("type A { a }", 12, "Expected a `Colon`-token, but found a `RightBrace`-token.")]
    [InlineData("type A { a(): Int }", 12, "Expected a `Name`-token, but found a `RightParenthesis`-token.")]
    [InlineData("type A { a(b: Int", 18, "Expected a `RightParenthesis`-token, but found a `EndOfFile`-token.")]
    [InlineData("type A { a: Int", 16, "Expected a `RightBrace`-token, but found a `EndOfFile`-token.")]
    [InlineData("type A { a(b: Int = $c): Int }", 21, "A variable cannot be used in a constant value.")]
    [InlineData("type A @d(a: $a)", 14, "A variable cannot be used in a constant value.")]
    [InlineData("type A implements { a: Int }", 19, "Expected a `Name`-token, but found a `LeftBrace`-token.")]
    [InlineData("type A implements B, C { a: Int }", 22, "Unexpected `C`.")]
    [InlineData("type A implements B & { a: Int }", 23, "Expected a `Name`-token, but found a `LeftBrace`-token.")]
    [InlineData("union A = ", 11, "Expected a `Name`-token, but found a `EndOfFile`-token.")]
    [InlineData("union A = || B", 12, "Expected a `Name`-token, but found a `Pipe`-token.")]
    [InlineData("union A = B |", 14, "Expected a `Name`-token, but found a `EndOfFile`-token.")]
    [InlineData("enum A { }", 10, "Expected a `Name`-token, but found a `RightBrace`-token.")]
    [InlineData("enum A { B true }", 12, "`true` cannot be the name of an enum value.")]
    [InlineData("enum A { false }", 10, "`false` cannot be the name of an enum value.")]
    [InlineData("enum A { \"d\" null }", 14, "`null` cannot be the name of an enum value.")]
    [InlineData("enum A { B", 11, "Expected a `RightBrace`-token, but found a `EndOfFile`-token.")]
    [InlineData("input A { }", 11, "Expected a `Name`-token, but found a `RightBrace`-token.")]
    [InlineData("input A { a(b: Int): Int }", 12, "Expected a `Colon`-token, but found a `LeftParenthesis`-token.")]
    [InlineData("input A implements B { a: Int }", 9, "Unexpected `implements`.")]
    [InlineData("directive a on FIELD", 11, "Expected a `At`-token, but found a `Name`-token.")]
    [InlineData("directive @a", 13, "Expected the keyword `on`, but found a `EndOfFile`-token.")]
    [InlineData("directive @a on", 16, "Expected a `Name`-token, but found a `EndOfFile`-token.")]
    [InlineData("directive @a on FIELD | field", 25, "`field` is not a directive location.")]
    [InlineData("directive @a on repeatable", 17, "`repeatable` is not a directive location.")]
    [InlineData("directive @a on FIELD repeatable", 23, "Unexpected `repeatable`.")]
    public void Parse_Should_TellWhatIsWrong_When_TypeSystemIs(string source, int column, string message)
    {
        var error = SyntaxAssert.Refused(source, 1, column);

        Assert.Equal(message, error.Message);
    }

    [Theory]
    [InlineData("", 1)]
    [InlineData("1 2", 3)]
    [InlineData("$", 2)]
    [InlineData("[1", 3)]
    public void ParseValue_Should_Refuse_When_ItIsNotOneValue(string source, int column) =>
        Assert.Equal(column, Assert.Throws<SyntaxException>(() => GraphQLParser.ParseValue(source)).Position.Column);

    [Theory]
    [InlineData("", 1)]
    [InlineData("!", 1)]
    [InlineData("Int!!", 5)]
    [InlineData("[Int", 5)]
    [InlineData("Int Int", 5)]
    public void ParseType_Should_Refuse_When_ItIsNotOneType(string source, int column) =>
        Assert.Equal(column, Assert.Throws<SyntaxException>(() => GraphQLParser.ParseType(source)).Position.Column);

    [Fact]
    public void Parse_Should_OnlyThrowSyntaxExceptions_When_BytesAreChangedAtRandom()
    {
        var seed = Random.Shared.Next();
        var random = new Random(seed);
        var letters = "{}()[]!$&:=@|.\"\\#\n\ru0aé-\0"u8.ToArray();

        for (var round = 0; round < 3000; round++)
        {
            var source = Encoding.UTF8.GetBytes(round % 2 == 0 ? KitchenSink.Executable : KitchenSink.TypeSystem);
            var changes = random.Next(1, 4);

            for (var change = 0; change < changes; change++)
            {
                source[random.Next(source.Length)] = letters[random.Next(letters.Length)];
            }

            var length = random.Next(source.Length + 1);
            var error = Record.Exception(() => GraphQLParser.Parse(source.AsSpan(0, length)));

            Assert.True(error is null or SyntaxException { Position: { Line: >= 1, Column: >= 1 } }, $"seed {seed}, round {round}: {error}");
        }
    }
}

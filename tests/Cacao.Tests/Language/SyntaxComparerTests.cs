using Cacao.Language;

namespace Cacao.Tests.Language;

public sealed class SyntaxComparerTests
{
    [Theory]
    [InlineData("1", "1")]
    [InlineData("1.5", "1.5")]
    [InlineData("\"a\"", "\"\\u0061\"")]
    [InlineData("\"a\"", "\"\"\"a\"\"\"")]
    [InlineData("true", "true")]
    [InlineData("null", "null")]
    [InlineData("RED", "RED")]
    [InlineData("$a", "$a")]
    [InlineData("[]", "[ ]")]
    [InlineData("[1, [2]]", "[1 [2]]")]
    [InlineData("{}", "{ }")]
    [InlineData("{a: 1, b: 2, c: {d: 3, e: 4}}", "{c: {e: 4, d: 3}, b: 2, a: 1}")]
    [InlineData("{a: 1, a: 2}", "{a: 1, a: 2}")]
    public void ValueEquals_Should_BeTrue_When_ValuesAreTheSame(string a, string b) => Assert.True(Compare(a, b));

    [Theory]
    [InlineData("1", "2")]
    [InlineData("1", "1.0")]
    [InlineData("1.0", "1.00")]
    [InlineData("1", "\"1\"")]
    [InlineData("RED", "\"RED\"")]
    [InlineData("a", "$a")]
    [InlineData("$a", "$b")]
    [InlineData("true", "false")]
    [InlineData("null", "false")]
    [InlineData("\"a\"", "\"A\"")]
    [InlineData("1", "[1]")]
    [InlineData("[1, 2]", "[2, 1]")]
    [InlineData("[1]", "[1, 1]")]
    [InlineData("{}", "[]")]
    [InlineData("{a: 1}", "{a: 2}")]
    [InlineData("{a: 1}", "{b: 1}")]
    [InlineData("{a: 1}", "{a: 1, b: 2}")]
    [InlineData("{a: 1, b: 2}", "{b: 1, a: 2}")]
    [InlineData("{a: 1, a: 1, b: 2}", "{b: 2, b: 2, a: 1}")]
    public void ValueEquals_Should_BeFalse_When_ValuesDiffer(string a, string b)
    {
        Assert.False(Compare(a, b));
        Assert.False(Compare(b, a));
    }

    [Fact]
    public void ValueEquals_Should_StayFast_When_ObjectsAreReorderedAtEveryLevel()
    {
        var a = string.Concat(Enumerable.Repeat("{x: ", 190)) + "1" + string.Concat(Enumerable.Repeat(", y: 1, z: 2}", 190));
        var b = string.Concat(Enumerable.Repeat("{x: ", 190)) + "1" + string.Concat(Enumerable.Repeat(", z: 2, y: 1}", 190));

        Assert.True(Compare(a, b));
    }

    private static bool Compare(string a, string b) => SyntaxComparer.ValueEquals(GraphQLParser.ParseValue(a), GraphQLParser.ParseValue(b));
}

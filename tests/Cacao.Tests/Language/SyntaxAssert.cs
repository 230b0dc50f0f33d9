using Cacao.Language;

namespace Cacao.Tests.Language;

internal static class SyntaxAssert
{
    /// <summary>The source is refused at the place.</summary>
    public static SyntaxException Refused(string source, int line, int column, ParserOptions? options = null)
    {
        var error = Assert.Throws<SyntaxException>(() => GraphQLParser.Parse(source, options));
        Assert.Equal(new SourcePosition(line, column), error.Position);
        return error;
    }

    /// <summary>Reads a value that must be of one kind.</summary>
    public static T Value<T>(string value)
        where T : ValueNode => Assert.IsType<T>(GraphQLParser.ParseValue(value));
}

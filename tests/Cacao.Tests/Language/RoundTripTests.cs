using Cacao.Language;

namespace Cacao.Tests.Language;

public sealed class RoundTripTests
{
    [Theory]
    [InlineData(KitchenSink.Executable)]
    [InlineData(KitchenSink.TypeSystem)]
    public void Print_Should_GiveTheSameTree_When_ParsedAgain(string source) => RoundTrip(source, "kitchen sink");

    [Fact]
    public void Print_Should_GiveTheSameTree_When_DocumentsAreRandom()
    {
        var seed = Random.Shared.Next();
        var random = new Random(seed);

        for (var round = 0; round < 500; round++)
        {
            RoundTrip(new RandomDocument(random).Write(), $"seed {seed}, round {round}");
        }
    }

    [Fact]
    public void Positions_Should_PointAtNames_When_DocumentsAreRandom()
    {
        var seed = Random.Shared.Next();
        var random = new Random(seed);

        for (var round = 0; round < 300; round++)
        {
            var source = new RandomDocument(random).Write();
            var lines = source.TrimStart('\uFEFF').ToLines();

            foreach (var name in SyntaxTree.Flatten(GraphQLParser.Parse(source, ParserOptions.Trusted)).OfType<NameNode>())
            {
                var rest = lines[name.Position.Line - 1][(name.Position.Column - 1)..];
                Assert.True(rest.StartsWith(name.Value, StringComparison.Ordinal), $"seed {seed}, round {round}: {name} at {name.Position}");
            }
        }
    }

    private static void RoundTrip(string source, string label)
    {
        var first = GraphQLParser.Parse(source, ParserOptions.Trusted);
        var printed = SyntaxPrinter.Print(first);
        var second = GraphQLParser.Parse(printed, ParserOptions.Trusted);

        // Blocks and quotes of descriptions are a matter of style, but those of values are kept.
        Assert.True(SyntaxTree.Describe(first) == SyntaxTree.Describe(second), $"{label}:\n{source}\n---\n{printed}");
        Assert.Equal(printed, SyntaxPrinter.Print(second));
    }
}

file static class Lines
{
    public static string[] ToLines(this string text) =>
        text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Split('\n');
}

using Cacao.Language;
using Cacao.Validation;
using Cacao.Validation.Merging;

namespace Cacao.Tests.Validation.Merging;

/// <summary>The work of the check grows with the document, not with what its fragments multiply to. Steps are counted, not time.</summary>
public sealed class FieldMergerTests
{
    private static readonly ParserOptions s_large = new() { MaxFields = 100_000 };

    [Fact]
    public void Check_Should_StayLinear_When_OneFieldIsRepeated()
    {
        var query = $"{{ dog {{ {Repeat(2_000, _ => "name")} }} }}";

        Assert.InRange(CountSteps(query), 2_000, 10_000);
    }

    [Fact]
    public void Check_Should_StayLinear_When_OneFieldWithSelectionsIsRepeated()
    {
        var query = $"{{ dog {{ {Repeat(600, _ => "mother { name keeper { name } }")} }} }}";

        Assert.InRange(CountSteps(query), 2_400, 15_000);
    }

    [Fact]
    public void Check_Should_StayLinear_When_InlineFragmentsAreRepeated()
    {
        var query = $"{{ pet(id: 1) {{ {Repeat(500, _ => "... on Dog { x: name } ... on Cat { x: name } ... on Pet { y: name }")} }} }}";

        Assert.InRange(CountSteps(query), 1_500, 15_000);
    }

    [Fact]
    public void Check_Should_StayLinear_When_FragmentsDoubleOnEveryLevel()
    {
        // Expanded, the fields of the last fragment occur 2^100 times.
        var fragments = Repeat(100, level => Fragment(level, $"a: mother {{ ...F{level + 1} }} b: mother {{ ...F{level + 1} }}"));
        var query = $"{{ dog {{ ...F0 }} }} {fragments} fragment F100 on Dog {{ name }}";

        Assert.InRange(CountSteps(query), 400, 5_000);
    }

    [Fact]
    public void Check_Should_StayLinear_When_FragmentsAreSpreadTwiceOnTheSameLevel()
    {
        var fragments = Repeat(100, level => Fragment(level, $"...F{level + 1} ... {{ ...F{level + 1} }} mother {{ ...F{level + 1} }}"));
        var query = $"{{ dog {{ ...F0 }} }} {fragments} fragment F100 on Dog {{ name }}";

        Assert.InRange(CountSteps(query), 400, 100_000);
    }

    [Fact]
    public void Check_Should_NotOverflow_When_FragmentsNestFields1900Deep()
    {
        var fragments = Repeat(1_900, level => Fragment(level, $"mother {{ ...F{level + 1} }}"));
        var query = $"{{ dog {{ ...F0 }} }} {fragments} fragment F1900 on Dog {{ name }}";

        Assert.InRange(CountSteps(query), 3_800, 20_000);
    }

    [Fact]
    public void Check_Should_RefuseTheDocument_When_ItIsTooComplex()
    {
        var document = GraphQLParser.Parse("{ dog { mother { mother { mother { name } } } } }");
        var context = new ValidationContext(TestSchema.Instance, document, new ValidationOptions { MaxFieldMergeSteps = 3 });

        new FieldMerger(context).Check(context.Operations[0], TestSchema.Instance.QueryType);

        Assert.Contains("too many ways", Assert.Single(context.Errors).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_Should_FindTheConflict_When_ItIsAtTheEndOfDoublingFragments()
    {
        var fragments = Repeat(50, level => Fragment(level, $"a: mother {{ ...F{level + 1} }} b: mother {{ ...F{level + 1} }}"));
        var document = GraphQLParser.Parse($"{{ dog {{ ...F0 }} }} {fragments} fragment F50 on Dog {{ x: name x: barks }}");
        var context = new ValidationContext(TestSchema.Instance, document, new ValidationOptions());

        new FieldMerger(context).Check(context.Operations[0], TestSchema.Instance.QueryType);

        var path = Assert.Single(context.Errors).Path!.ToList();
        Assert.Equal(52, path.Count);
        Assert.Equal("x", path[^1]);
    }

    private static int CountSteps(string query)
    {
        var context = new ValidationContext(TestSchema.Instance, GraphQLParser.Parse(query, s_large), new ValidationOptions());
        var merger = new FieldMerger(context);

        merger.Check(context.Operations[0], TestSchema.Instance.QueryType);

        Assert.Empty(context.Errors);
        return merger.Steps;
    }

    private static string Fragment(int level, string selections) => $"fragment F{level} on Dog {{ {selections} }}";

    private static string Repeat(int count, Func<int, string> part) => string.Join(' ', Enumerable.Range(0, count).Select(part));
}

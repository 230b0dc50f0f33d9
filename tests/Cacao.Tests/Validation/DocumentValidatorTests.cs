using Cacao.Language;
using Cacao.Validation;

namespace Cacao.Tests.Validation;

/// <summary>All rules together.</summary>
public sealed class DocumentValidatorTests
{
    [Fact]
    public void Validate_Should_StopAtTheLimit_When_ThereAreMoreErrors()
    {
        var errors = Validate("{ x0 x1 x2 x3 x4 x5 x6 x7 }");

        Assert.Equal([3, 6, 9, 12, 15], errors.Select(error => error.Locations![0].Column));
    }

    [Fact]
    public void Validate_Should_ReportEveryRule_When_SeveralAreBroken()
    {
        var errors = Validate("query ($a: Int) { dog { wings } cat ...F }");

        Assert.Equal(
            ["All-Variables-Used", "Field-Selections", "Fragment-Spread-Target-Defined", "Leaf-Field-Selections"],
            errors.Select(Section).Order());
    }

    [Fact]
    public void Validate_Should_GiveThePathOfTheField_When_AnArgumentIsWrong()
    {
        var error = Assert.Single(Validate("{ here: echo { there: int(value: \"1\") } }"));

        Assert.Equal("here.there", error.Path!.Print());
    }

    [Fact]
    public void Validate_Should_GiveNoPath_When_TheErrorIsInAFragment()
    {
        var error = Assert.Single(Validate("{ ...F } fragment F on Query { echo { int(value: \"1\") } }"));

        Assert.Null(error.Path);
        Assert.Equal([new Location(1, 50)], error.Locations);
    }

    [Theory]
    [InlineData("fragment F{0} on Query {{ ...F{1} }}", "fragment F1900 on Query { dog { name } }", 0)]
    [InlineData("fragment F{0} on Query {{ ...F{1} }}", "fragment F1900 on Query { ...F0 }", 1)]
    [InlineData("fragment F{0} on Query {{ ...F{1} }}", "fragment F1900 on Query { wings }", 1)]
    public void Validate_Should_NotOverflow_When_1900FragmentsSpreadEachOther(string fragment, string last, int expected)
    {
        var chain = string.Join('\n', Enumerable.Range(0, 1_900).Select(level => string.Format(null, fragment, level, level + 1)));
        var options = new ValidationOptions { MaxExecutionDepth = 3, MaxFieldCycleDepth = 3, DisableIntrospection = true };

        var errors = DocumentValidator.Validate(TestSchema.Instance, GraphQLParser.Parse($"{{ ...F0 }}\n{chain}\n{last}"), options);

        Assert.Equal(expected, errors.Count);
    }

    [Fact]
    public void Validate_Should_CountTheWholeChain_When_1900FragmentsNestFields()
    {
        var chain = string.Join(
            '\n', Enumerable.Range(0, 1_900).Select(level => $"fragment F{level} on Dog {{ mother {{ ...F{level + 1} }} }}"));
        var options = new ValidationOptions { MaxExecutionDepth = 1_901, MaxFieldCycleDepth = 3 };

        var errors = DocumentValidator.Validate(
            TestSchema.Instance, GraphQLParser.Parse($"{{ dog {{ ...F0 }} }}\n{chain}\nfragment F1900 on Dog {{ name }}"), options);

        Assert.Equal(1_902, errors.Single(error => error.Code is null).Extensions!["detectedExecutionDepth"]);
        Assert.Equal(new Location(1, 9), errors.Single(error => error.Code == "HC0087").Locations![0]);
    }

    [Theory]
    [InlineData("query", "Query", "echo { int(value: $a) }")]
    [InlineData("subscription", "Subscription", "arrived { id }")]
    public void Validate_Should_RefuseTheDocument_When_ManyOperationsShareManyFragments(string kind, string type, string last)
    {
        var operations = string.Join('\n', Enumerable.Range(0, 1_000).Select(number => $"{kind} Q{number} ($a: Int) {{ ...F0 }}"));
        var chain = string.Join('\n', Enumerable.Range(0, 1_000).Select(level => $"fragment F{level} on {type} {{ ...F{level + 1} }}"));
        var query = $"{operations}\n{chain}\nfragment F1000 on {type} {{ {last} }}";

        var errors = Validate(query);

        Assert.Single(errors, error => error.Message.Contains("share too many fragments", StringComparison.Ordinal));
        Assert.Single(errors, error => error.Message.Contains("overlap in too many ways", StringComparison.Ordinal));
    }

    [Fact]
    public void Validate_Should_RefuseTheOperation_When_TheSchemaHasNoTypeForIt()
    {
        var schema = SdlSchema.Build("schema { query: Query } type Query { a: Int }");

        var errors = DocumentValidator.Validate(
            schema, GraphQLParser.Parse("mutation { a } subscription S { a }"), new ValidationOptions());

        Assert.Equal(["Lone-Anonymous-Operation", "Operation-Type-Existence", "Operation-Type-Existence"], errors.Select(Section).Order());
    }

    [Fact]
    public void Validate_Should_TellAllowedAndDetectedDepth_When_TheOperationIsTooDeep()
    {
        var error = Assert.Single(DocumentValidator.Validate(
            TestSchema.Instance, GraphQLParser.Parse("{ dog { mother { name } } }"), new ValidationOptions { MaxExecutionDepth = 2 }));

        Assert.Null(error.Code);
        Assert.Equal(2, error.Extensions!["allowedExecutionDepth"]);
        Assert.Equal(3, error.Extensions["detectedExecutionDepth"]);
    }

    [Fact]
    public void Validate_Should_CountIntrospection_When_ItIsNotSkipped()
    {
        var errors = DocumentValidator.Validate(
            TestSchema.Instance, GraphQLParser.Parse("{ __schema { types { name } } }"), new ValidationOptions { MaxExecutionDepth = 2 });

        Assert.Equal(3, Assert.Single(errors).Extensions!["detectedExecutionDepth"]);
    }

    private static IReadOnlyList<IError> Validate(string query)
        => DocumentValidator.Validate(TestSchema.Instance, GraphQLParser.Parse(query), new ValidationOptions());

    private static string Section(IError error) => ((string)error.Extensions!["specifiedBy"]!).Split("#sec-")[1];
}

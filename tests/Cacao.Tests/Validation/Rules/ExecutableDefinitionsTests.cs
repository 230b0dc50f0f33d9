using Cacao.Validation;
using Cacao.Validation.Rules;

namespace Cacao.Tests.Validation.Rules;

public sealed class ExecutableDefinitionsTests : RuleTests
{
    private protected override ValidationRule CreateRule() => new ExecutableDefinitions();

    [Fact]
    public void Rule_Should_AcceptTheDocument_When_ItHoldsOperationsAndFragments()
        => ExpectValid("{ dog { ...D } } fragment D on Dog { name } query Q { dog { barks } }");

    [Fact]
    public void Rule_Should_ReportIt_When_ItDefinesAType()
        => ExpectErrors("{ dog { name } } type Cow { name: String }", "(1:18) no type definitions");

    [Fact]
    public void Rule_Should_ReportEach_When_ItDefinesAndExtends()
        => ExpectErrors(
            """
            query Q { dog { name } }
            schema { query: Query }
            extend type Dog { color: String }
            """,
            "(2:1) no type definitions",
            "(3:1) no type definitions");

    [Fact]
    public void Rule_Should_ReportIt_When_ItDefinesADirective()
        => ExpectErrors("directive @x on FIELD", "(1:1) no type definitions");
}

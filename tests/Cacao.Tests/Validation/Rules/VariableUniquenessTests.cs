using Cacao.Validation;
using Cacao.Validation.Rules;

namespace Cacao.Tests.Validation.Rules;

public sealed class VariableUniquenessTests : RuleTests
{
    private protected override ValidationRule CreateRule() => new VariableUniqueness();

    [Fact]
    public void Rule_Should_AcceptTheDocument_When_OperationsDeclareTheSame()
        => ExpectValid("query A ($a: Int) { __typename } query B ($a: Int, $b: Int) { __typename }");

    [Fact]
    public void Rule_Should_ReportIt_When_OneIsDeclaredTwice()
        => ExpectErrors("query ($a: Int, $b: Int, $a: String) { __typename }", "(1:26) `$a`");

    [Fact]
    public void Rule_Should_ReportEach_When_OneIsDeclaredThreeTimes()
        => ExpectErrors(
            "query A ($x: Int, $x: Int, $x: String) { __typename } query B ($x: Int) { __typename }",
            "(1:19) `$x`",
            "(1:28) `$x`");
}

using Cacao.Validation;
using Cacao.Validation.Rules;

namespace Cacao.Tests.Validation.Rules;

public sealed class AllVariablesUsedTests : RuleTests
{
    private protected override ValidationRule CreateRule() => new AllVariablesUsed();

    [Fact]
    public void Rule_Should_AcceptTheDocument_When_TheyAreUsed()
        => ExpectValid("query ($a: Int, $b: Boolean!) @onQuery { echo { ints(value: [$a]) } dog { name @skip(if: $b) } }");

    [Fact]
    public void Rule_Should_AcceptTheDocument_When_AFragmentUsesThem()
        => ExpectValid("query ($a: Int) { ...F } fragment F on Query { ... { ...G } } fragment G on Query { echo { int(value: $a) } }");

    [Fact]
    public void Rule_Should_AcceptTheDocument_When_AScalarLiteralUsesIt()
        => ExpectValid("query ($a: Int) { echo { any(value: { x: [$a] }) } }");

    [Fact]
    public void Rule_Should_ReportIt_When_OneIsNotUsed()
        => ExpectErrors("query ($a: Int, $b: Int) { echo { int(value: $a) } }", "(1:1) `$b`");

    [Fact]
    public void Rule_Should_ReportIt_When_SeveralAreNotUsed()
        => ExpectErrors("query Q ($a: Int, $b: Int) { dog { name } }", "(1:1) `$a`, `$b`");

    [Fact]
    public void Rule_Should_ReportIt_When_OnlyAnUnreachedFragmentUsesIt()
        => ExpectErrors("query ($a: Int) { dog { name } } fragment F on Query { echo { int(value: $a) } }", "(1:1) `$a`");

    [Fact]
    public void Rule_Should_ReportIt_When_OneOfTwoOperationsUsesIt()
        => ExpectErrors("query A ($a: Int) { echo { int(value: $a) } } query B ($a: Int) { dog { name } }", "(1:47) `$a`");
}

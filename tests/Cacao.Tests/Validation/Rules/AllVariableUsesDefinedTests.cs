using Cacao.Validation;
using Cacao.Validation.Rules;

namespace Cacao.Tests.Validation.Rules;

public sealed class AllVariableUsesDefinedTests : RuleTests
{
    private protected override ValidationRule CreateRule() => new AllVariableUsesDefined();

    [Fact]
    public void Rule_Should_AcceptTheDocument_When_TheyAreDeclared()
        => ExpectValid(
            """
            query ($a: Int, $f: String, $s: Boolean!) {
              echo { int(value: $a) }
              pets(filter: { and: [{ name: $f }] }) { name @skip(if: $s) }
            }
            """);

    [Fact]
    public void Rule_Should_AcceptTheDocument_When_AFragmentUsesThem()
        => ExpectValid("query ($a: Int) { ...F } fragment F on Query { ...G } fragment G on Query { echo { int(value: $a) } }");

    [Fact]
    public void Rule_Should_AcceptTheDocument_When_AFragmentIsNotReached()
        => ExpectValid("{ __typename } fragment F on Query { echo { int(value: $a) } }");

    [Fact]
    public void Rule_Should_AcceptTheDocument_When_FragmentsFormACycle()
        => ExpectValid("query ($a: Int) { ...F } fragment F on Query { echo { int(value: $a) } ...F }");

    [Fact]
    public void Rule_Should_ReportIt_When_OneIsNotDeclared()
        => ExpectErrors("query ($a: Int) { echo { twoInts(a: $a, b: $b) } }", "(1:1) `$b`");

    [Fact]
    public void Rule_Should_ReportIt_When_SeveralAreNotDeclared()
        => ExpectErrors("{ echo { twoInts(a: $a, b: $b) ints(value: [$a]) } }", "(1:1) `$a`, `$b`");

    [Fact]
    public void Rule_Should_ReportIt_When_AFragmentUsesOne()
        => ExpectErrors("{ ...F } fragment F on Query { ... { echo { int(value: $a) } } }", "(1:1) `$a`");

    [Fact]
    public void Rule_Should_ReportIt_When_OneOfTwoOperationsDeclaresIt()
        => ExpectErrors("query A ($a: Int) { ...F } query B { ...F } fragment F on Query { echo { int(value: $a) } }", "(1:28) `$a`");

    [Fact]
    public void Rule_Should_ReportIt_When_AnUnknownFieldUsesIt()
        => ExpectErrors("{ wings(wide: $a) }", "(1:1) `$a`");
}

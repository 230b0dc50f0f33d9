using Cacao.Validation;
using Cacao.Validation.Rules;

namespace Cacao.Tests.Validation.Rules;

public sealed class FragmentsMustBeUsedTests : RuleTests
{
    private protected override ValidationRule CreateRule() => new FragmentsMustBeUsed();

    [Fact]
    public void Rule_Should_AcceptTheDocument_When_AllAreReached()
        => ExpectValid("{ dog { ...A } } fragment A on Dog { ...B } fragment B on Dog { name }");

    [Fact]
    public void Rule_Should_AcceptTheDocument_When_TwoOperationsShareOne()
        => ExpectValid("query X { ...A } query Y { ...A } fragment A on Query { __typename }");

    [Fact]
    public void Rule_Should_ReportIt_When_OneIsNotSpread()
        => ExpectErrors("{ dog { name } } fragment A on Dog { name }", "(1:18) `A` is not used");

    [Fact]
    public void Rule_Should_ReportEach_When_OnesSpreadOnlyEachOther()
        => ExpectErrors(
            "{ __typename } fragment A on Dog { ...B } fragment B on Dog { ...A }",
            "(1:16) `A` is not used",
            "(1:43) `B` is not used");

    [Fact]
    public void Rule_Should_AcceptTheDocument_When_OneIsDefinedTwice()
        => ExpectValid("{ ...A } fragment A on Query { __typename } fragment A on Query { __typename }");
}

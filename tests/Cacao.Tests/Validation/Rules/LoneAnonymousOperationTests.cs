using Cacao.Validation;
using Cacao.Validation.Rules;

namespace Cacao.Tests.Validation.Rules;

public sealed class LoneAnonymousOperationTests : RuleTests
{
    private protected override ValidationRule CreateRule() => new LoneAnonymousOperation();

    [Fact]
    public void Rule_Should_AcceptTheDocument_When_ThereIsNoOperation()
        => ExpectValid("fragment F on Query { __typename }");

    [Fact]
    public void Rule_Should_AcceptTheDocument_When_ItIsAlone()
        => ExpectValid("{ __typename }");

    [Fact]
    public void Rule_Should_AcceptTheDocument_When_ItIsAloneBesideFragments()
        => ExpectValid("{ ...F } fragment F on Query { __typename }");

    [Fact]
    public void Rule_Should_AcceptTheDocument_When_AllOperationsHaveNames()
        => ExpectValid("query A { __typename } query B { __typename }");

    [Fact]
    public void Rule_Should_ReportIt_When_ThereAreTwo()
        => ExpectErrors("{ __typename } { dog { name } }", "(1:16) must be the only operation");

    [Fact]
    public void Rule_Should_ReportIt_When_ItStandsBesideAMutation()
        => ExpectErrors("{ __typename } mutation M { __typename }", "(1:1) must be the only operation");
}

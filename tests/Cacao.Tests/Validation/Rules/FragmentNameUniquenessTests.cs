using Cacao.Validation;
using Cacao.Validation.Rules;

namespace Cacao.Tests.Validation.Rules;

public sealed class FragmentNameUniquenessTests : RuleTests
{
    private protected override ValidationRule CreateRule() => new FragmentNameUniqueness();

    [Fact]
    public void Rule_Should_AcceptTheDocument_When_NamesDiffer()
        => ExpectValid("{ ...A ...B } fragment A on Query { __typename } fragment B on Query { __typename }");

    [Fact]
    public void Rule_Should_AcceptTheDocument_When_InlineFragmentsHaveNoName()
        => ExpectValid("{ ... { __typename } ... on Query { __typename } }");

    [Fact]
    public void Rule_Should_ReportIt_When_TwoShareAName()
        => ExpectErrors("{ ...A } fragment A on Query { __typename } fragment A on Dog { name }", "(1:45) `A`");

    [Fact]
    public void Rule_Should_ReportEach_When_NoneIsUsed()
        => ExpectErrors(
            "fragment A on Query { __typename } fragment A on Dog { name } fragment A on Dog { name }",
            "(1:36) `A`",
            "(1:63) `A`");
}

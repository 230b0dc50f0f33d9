using Cacao.Validation;
using Cacao.Validation.Rules;

namespace Cacao.Tests.Validation.Rules;

public sealed class FragmentSpreadTypeExistenceTests : RuleTests
{
    private protected override ValidationRule CreateRule() => new FragmentSpreadTypeExistence();

    [Fact]
    public void Rule_Should_AcceptTheDocument_When_TypesExist()
        => ExpectValid("{ ... on Query { ...F } } fragment F on Guest { __typename }");

    [Fact]
    public void Rule_Should_AcceptTheDocument_When_AnInlineFragmentHasNoType()
        => ExpectValid("{ ... { __typename } }");

    [Fact]
    public void Rule_Should_AcceptTheDocument_When_TheTypeIsAScalar()
        => ExpectValid("{ ... on Int { x } }");

    [Fact]
    public void Rule_Should_ReportEach_When_ATypeDoesNotExist()
        => ExpectErrors(
            "{ dog { ... on Cow { name } ...F } } fragment F on Bull { name }",
            "(1:38) `Bull` does not exist",
            "(1:9) `Cow` does not exist");
}

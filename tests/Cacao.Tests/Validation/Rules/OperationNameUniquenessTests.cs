using Cacao.Validation;
using Cacao.Validation.Rules;

namespace Cacao.Tests.Validation.Rules;

public sealed class OperationNameUniquenessTests : RuleTests
{
    private protected override ValidationRule CreateRule() => new OperationNameUniqueness();

    [Fact]
    public void Rule_Should_AcceptTheDocument_When_NamesDiffer()
        => ExpectValid("query A { __typename } query B { __typename } mutation C { __typename }");

    [Fact]
    public void Rule_Should_AcceptTheDocument_When_OneHasNoName()
        => ExpectValid("{ __typename }");

    [Fact]
    public void Rule_Should_AcceptTheDocument_When_AFragmentHasTheSameName()
        => ExpectValid("query A { ...A } fragment A on Query { __typename }");

    [Fact]
    public void Rule_Should_ReportIt_When_TwoQueriesShareAName()
        => ExpectErrors("query A { __typename } query A { dog { name } }", "(1:24) `A`");

    [Fact]
    public void Rule_Should_ReportEach_When_AQueryAndAMutationShareAName()
        => ExpectErrors("query A { __typename } mutation A { __typename } subscription A { arrived { id } }", "(1:24) `A`", "(1:50) `A`");
}

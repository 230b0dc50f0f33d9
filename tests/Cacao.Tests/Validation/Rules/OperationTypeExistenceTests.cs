using Cacao.Validation;
using Cacao.Validation.Rules;

namespace Cacao.Tests.Validation.Rules;

public sealed class OperationTypeExistenceTests : RuleTests
{
    private protected override ValidationRule CreateRule() => new OperationTypeExistence();

    [Fact]
    public void Rule_Should_AcceptTheDocument_When_AllKindsExist()
        => ExpectValid("query A { __typename } mutation B { __typename } subscription C { arrived { id } }");
}

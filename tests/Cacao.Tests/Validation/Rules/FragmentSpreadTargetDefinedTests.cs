using Cacao.Validation;
using Cacao.Validation.Rules;

namespace Cacao.Tests.Validation.Rules;

public sealed class FragmentSpreadTargetDefinedTests : RuleTests
{
    private protected override ValidationRule CreateRule() => new FragmentSpreadTargetDefined();

    [Fact]
    public void Rule_Should_AcceptTheDocument_When_TheyExist()
        => ExpectValid("{ dog { ...A } } fragment A on Dog { name }");

    [Fact]
    public void Rule_Should_ReportEach_When_OneDoesNotExist()
        => ExpectErrors(
            "{ dog { ...A ... on Dog { ...B } } } fragment A on Dog { ...C }",
            "(1:58) `C` does not exist",
            "(1:27) `B` does not exist");
}

using Cacao.Validation;
using Cacao.Validation.Rules;

namespace Cacao.Tests.Validation.Rules;

public sealed class VariablesAreInputTypesTests : RuleTests
{
    private protected override ValidationRule CreateRule() => new VariablesAreInputTypes();

    [Fact]
    public void Rule_Should_AcceptTheDocument_When_TheyAre()
        => ExpectValid("query ($a: Int, $b: [String!]!, $c: PetFilter, $d: Trick, $e: Date) { __typename }");

    [Fact]
    public void Rule_Should_ReportEach_When_TheyAreNot()
        => ExpectErrors(
            "query ($a: Dog, $b: [Guest!]!, $c: Pet) { __typename }",
            "(1:8) `$a` needs an input type: `Dog`",
            "(1:17) `[Guest!]!`",
            "(1:32) `Pet`");

    [Fact]
    public void Rule_Should_AcceptTheDocument_When_TheTypeIsUnknown()
        => ExpectValid("query ($a: Cow) { __typename }");
}

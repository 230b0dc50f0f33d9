using Cacao.Validation;
using Cacao.Validation.Rules;

namespace Cacao.Tests.Validation.Rules;

public sealed class DirectivesAreDefinedTests : RuleTests
{
    private protected override ValidationRule CreateRule() => new DirectivesAreDefined();

    [Fact]
    public void Rule_Should_AcceptTheDocument_When_TheyExist()
        => ExpectValid(
            "query ($a: Int @onVariable) @onQuery { dog @include(if: true) { ...F @onSpread } } fragment F on Dog @onFragment { name }");

    [Fact]
    public void Rule_Should_ReportIt_When_OneDoesNotExist()
        => ExpectErrors("{ dog @wild { name } }", "(1:7) `@wild`");

    [Fact]
    public void Rule_Should_ReportEach_When_TheyStandEverywhere()
        => ExpectErrors(
            "query Q ($a: Int @a) @b { ...F @c ... @d { dog { name @e } } } fragment F on Query @f { __typename }",
            "(1:84) `@f`",
            "(1:18) `@a`",
            "(1:22) `@b`",
            "(1:32) `@c`",
            "(1:39) `@d`",
            "(1:55) `@e`");
}

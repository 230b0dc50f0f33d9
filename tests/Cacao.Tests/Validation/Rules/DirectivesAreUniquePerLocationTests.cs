using Cacao.Validation;
using Cacao.Validation.Rules;

namespace Cacao.Tests.Validation.Rules;

public sealed class DirectivesAreUniquePerLocationTests : RuleTests
{
    private protected override ValidationRule CreateRule() => new DirectivesAreUniquePerLocation();

    [Fact]
    public void Rule_Should_AcceptTheDocument_When_PlacesDiffer()
        => ExpectValid("{ dog @onField { name @onField ...F } } fragment F on Dog @onFragment { name }");

    [Fact]
    public void Rule_Should_AcceptTheDocument_When_DirectivesDiffer()
        => ExpectValid("{ dog @onField @skip(if: false) { name } }");

    [Fact]
    public void Rule_Should_AcceptTheDocument_When_ItIsRepeatable()
        => ExpectValid("{ dog @many(note: \"a\") @many(note: \"b\") { name } }");

    [Fact]
    public void Rule_Should_AcceptTheDocument_When_ItIsUnknown()
        => ExpectValid("{ dog @wild @wild { name } }");

    [Fact]
    public void Rule_Should_ReportIt_When_OneIsRepeated()
        => ExpectErrors("{ dog @skip(if: true) @skip(if: false) { name } }", "(1:23) `@skip`");

    [Fact]
    public void Rule_Should_ReportEach_When_ItStandsThreeTimes()
        => ExpectErrors("{ dog @onField @onField @onField { name } }", "(1:16) `@onField`", "(1:25) `@onField`");

    [Fact]
    public void Rule_Should_ReportEach_When_TwoAreRepeated()
        => ExpectErrors("query @onQuery @onQuery { ... @onInline @onInline { __typename } }", "(1:16) `@onQuery`", "(1:41) `@onInline`");
}

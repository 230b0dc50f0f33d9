using Cacao.Validation;
using Cacao.Validation.Rules;

namespace Cacao.Tests.Validation.Rules;

public sealed class ArgumentUniquenessTests : RuleTests
{
    private protected override ValidationRule CreateRule() => new ArgumentUniqueness();

    [Fact]
    public void Rule_Should_AcceptTheDocument_When_EachIsGivenOnce()
        => ExpectValid("{ echo { twoInts(a: 1, b: 1) x: twoInts(a: 1, b: 2) } }");

    [Fact]
    public void Rule_Should_AcceptTheDocument_When_FieldAndDirectiveShareAName()
        => ExpectValid("{ dog { name(full: true) @onField(note: \"a\") @many(note: \"a\") } }");

    [Fact]
    public void Rule_Should_ReportIt_When_OneIsGivenTwice()
        => ExpectErrors("{ echo { twoInts(a: 1, b: 1, a: 2) } }", "(1:30) `a`");

    [Fact]
    public void Rule_Should_ReportEach_When_OneIsGivenThreeTimes()
        => ExpectErrors("{ echo { int(value: 1, value: 1, value: 1) } }", "(1:24) `value`", "(1:34) `value`");

    [Fact]
    public void Rule_Should_ReportIt_When_ADirectiveTakesOneTwice()
        => ExpectErrors("{ dog { name @skip(if: true, if: true) } }", "(1:30) `if`");
}

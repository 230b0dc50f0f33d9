using Cacao.Validation;
using Cacao.Validation.Rules;

namespace Cacao.Tests.Validation.Rules;

public sealed class FragmentSpreadsMustNotFormCyclesTests : RuleTests
{
    private protected override ValidationRule CreateRule() => new FragmentSpreadsMustNotFormCycles();

    [Fact]
    public void Rule_Should_AcceptTheDocument_When_OneIsSpreadTwice()
        => ExpectValid("{ ...A ...A } fragment A on Query { ...B ...B } fragment B on Query { __typename }");

    [Fact]
    public void Rule_Should_AcceptTheDocument_When_OneIsSpreadAtSeveralLevels()
        => ExpectValid(
            "{ ...A ...B } fragment A on Query { dog { ...C } ...B } fragment B on Query { dog { ...C } } fragment C on Dog { name }");

    [Fact]
    public void Rule_Should_AcceptTheDocument_When_ATargetIsUnknown()
        => ExpectValid("{ ...A } fragment A on Query { ...B }");

    [Fact]
    public void Rule_Should_ReportIt_When_OneSpreadsItself()
        => ExpectErrors("{ ...A } fragment A on Query { ...A }", "(1:32) `A` spreads itself");

    [Fact]
    public void Rule_Should_ReportIt_When_OneSpreadsItselfBelowAField()
        => ExpectErrors("{ dog { ...A } } fragment A on Dog { mother { ... { ...A } } }", "(1:53) `A` spreads itself");

    [Fact]
    public void Rule_Should_ReportIt_When_TwoSpreadEachOther()
        => ExpectErrors("{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }", "(1:61) `A` spreads itself");

    [Fact]
    public void Rule_Should_ReportEach_When_TwoCyclesShareAFragment()
        => ExpectErrors(
            "fragment A on Dog { ...B } fragment B on Dog { ...A ...C } fragment C on Dog { ...B }",
            "(1:48) `A` spreads itself",
            "(1:80) `B` spreads itself");

    [Fact]
    public void Rule_Should_ReportIt_When_TheCycleIsLong()
        => ExpectErrors(
            "fragment A on Dog { ...B } fragment B on Dog { ...C } fragment C on Dog { ...D } fragment D on Dog { ...A }",
            "(1:102) `A` spreads itself");
}

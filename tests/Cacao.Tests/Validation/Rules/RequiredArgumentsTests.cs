using Cacao.Validation;
using Cacao.Validation.Rules;

namespace Cacao.Tests.Validation.Rules;

public sealed class RequiredArgumentsTests : RuleTests
{
    private protected override ValidationRule CreateRule() => new RequiredArguments();

    [Fact]
    public void Rule_Should_AcceptTheDocument_When_AllAreGiven()
        => ExpectValid("{ echo { twoInts(b: 2, a: 1) nonNullInt(value: 0) } dog { name @skip(if: false) } }");

    [Fact]
    public void Rule_Should_AcceptTheDocument_When_OptionalOnesAreLeftOut()
        => ExpectValid("{ pets { id } echo { int intWithDefault } dog { name @onField } }");

    [Fact]
    public void Rule_Should_AcceptTheDocument_When_AnOptionalOneIsNull()
        => ExpectValid("{ echo { int(value: null) } }");

    [Fact]
    public void Rule_Should_AcceptTheDocument_When_TheFieldIsUnknown()
        => ExpectValid("{ dog { wings } }");

    [Fact]
    public void Rule_Should_ReportIt_When_OneIsLeftOut()
        => ExpectErrors("{ echo { nonNullInt } }", "(1:10) `value` of the type `Int!` is required");

    [Fact]
    public void Rule_Should_ReportEach_When_TwoAreLeftOut()
        => ExpectErrors("{ echo { twoInts } }", "(1:10) `a`", "(1:10) `b`");

    [Fact]
    public void Rule_Should_ReportIt_When_OneOfTwoIsLeftOut()
        => ExpectErrors("{ echo { twoInts(a: 1) } }", "(1:10) `b`");

    [Fact]
    public void Rule_Should_ReportIt_When_OneIsNull()
        => ExpectErrors("{ echo { nonNullInt(value: null) } }", "(1:21) must not be null");

    [Fact]
    public void Rule_Should_ReportIt_When_OneWithDefaultIsNull()
        => ExpectErrors("{ echo { intWithDefault(value: null) } }", "(1:25) must not be null");

    [Fact]
    public void Rule_Should_ReportIt_When_ADirectiveLacksIt()
        => ExpectErrors("{ dog { name @skip } }", "(1:14) `if`");
}

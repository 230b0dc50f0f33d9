using Cacao.Validation;
using Cacao.Validation.Rules;

namespace Cacao.Tests.Validation.Rules;

public sealed class InputObjectFieldUniquenessTests : RuleTests
{
    private protected override ValidationRule CreateRule() => new InputObjectFieldUniqueness();

    [Fact]
    public void Rule_Should_AcceptTheDocument_When_EachIsGivenOnce()
        => ExpectValid("{ pets(filter: { name: \"a\", and: [{ name: \"b\" }, { name: \"c\" }] }) { id } }");

    [Fact]
    public void Rule_Should_ReportIt_When_OneIsGivenTwice()
        => ExpectErrors("{ pets(filter: { name: \"a\", name: \"b\" }) { id } }", "(1:29) `name`");

    [Fact]
    public void Rule_Should_ReportEach_When_OneIsGivenTwiceDeepInside()
        => ExpectErrors("{ pets(filter: { and: [{ near: { x: 1, x: 2, x: 3 } }] }) { id } }", "(1:40) `x`", "(1:46) `x`");

    [Fact]
    public void Rule_Should_ReportIt_When_TheScalarTakesObjects()
        => ExpectErrors("{ echo { any(value: { a: 1, a: 2 }) } }", "(1:29) `a`");
}

using Cacao.Validation;
using Cacao.Validation.Rules;

namespace Cacao.Tests.Validation.Rules;

public sealed class InputObjectFieldNamesTests : RuleTests
{
    private protected override ValidationRule CreateRule() => new InputObjectFieldNames();

    [Fact]
    public void Rule_Should_AcceptTheDocument_When_TheyExist()
        => ExpectValid("{ pets(filter: { name: \"a\", and: [{ tags: [\"a\"] }] }) { id } }");

    [Fact]
    public void Rule_Should_AcceptTheDocument_When_TheArgumentIsUnknown()
        => ExpectValid("{ pets(sieve: { mesh: 1 }) { id } }");

    [Fact]
    public void Rule_Should_AcceptTheDocument_When_TheScalarTakesObjects()
        => ExpectValid("{ echo { any(value: { whatever: 1 }) } }");

    [Fact]
    public void Rule_Should_ReportIt_When_OneDoesNotExist()
        => ExpectErrors("{ pets(filter: { color: 1 }) { id } }", "(1:18) `color` does not exist on the type `PetFilter`");

    [Fact]
    public void Rule_Should_ReportEach_When_OneDoesNotExistDeepInside()
        => ExpectErrors(
            "{ pets(filter: { and: [{ near: { x: 1, y: 1, w: 1 } }] }) { id } places(at: { q: 1 }, near: { r: 1 }) }",
            "(1:46) `w` does not exist on the type `Point`",
            "(1:79) `q`",
            "(1:95) `r`");

    [Fact]
    public void Rule_Should_ReportIt_When_ADefaultHasIt()
        => ExpectErrors("query ($f: PetFilter = { color: 1 }) { pets(filter: $f) { id } }", "(1:26) `color`");
}

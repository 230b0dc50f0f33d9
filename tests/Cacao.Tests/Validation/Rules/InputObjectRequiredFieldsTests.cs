using Cacao.Validation;
using Cacao.Validation.Rules;

namespace Cacao.Tests.Validation.Rules;

public sealed class InputObjectRequiredFieldsTests : RuleTests
{
    private protected override ValidationRule CreateRule() => new InputObjectRequiredFields();

    [Fact]
    public void Rule_Should_AcceptTheDocument_When_AllAreGiven()
        => ExpectValid("{ places(at: { x: 1, y: 2 }) }");

    [Fact]
    public void Rule_Should_AcceptTheDocument_When_OneWithDefaultIsLeftOut()
        => ExpectValid("mutation { rename(input: { id: 1 }) { id } }");

    [Fact]
    public void Rule_Should_AcceptTheDocument_When_ANullableOneIsNull()
        => ExpectValid("{ pets(filter: { name: null }) { id } }");

    [Fact]
    public void Rule_Should_AcceptTheDocument_When_AVariableGivesIt()
        => ExpectValid("query ($x: Float) { places(at: { x: $x, y: 2 }) }");

    [Fact]
    public void Rule_Should_ReportIt_When_OneIsLeftOut()
        => ExpectErrors("{ places(at: { x: 1 }) }", "(1:14) `y` of the type `Float!` is required");

    [Fact]
    public void Rule_Should_ReportEach_When_AllAreLeftOut()
        => ExpectErrors("{ places(at: {}) }", "(1:14) `x`", "(1:14) `y`");

    [Fact]
    public void Rule_Should_ReportEach_When_OneIsNull()
        => ExpectErrors(
            "{ places(at: { x: 1, y: null, z: null }) }",
            "(1:22) `y` of the type `Float!` must not be null",
            "(1:31) `z` of the type `Float!` must not be null");

    [Fact]
    public void Rule_Should_ReportIt_When_ItIsLeftOutDeepInside()
        => ExpectErrors("{ pets(filter: { and: [{ near: { y: 1 } }] }) { id } }", "(1:32) `x`");
}

using Cacao.Validation;
using Cacao.Validation.Rules;

namespace Cacao.Tests.Validation.Rules;

public sealed class OneOfInputObjectsTests : RuleTests
{
    private protected override ValidationRule CreateRule() => new OneOfInputObjects();

    [Fact]
    public void Rule_Should_AcceptTheDocument_When_ExactlyOneFieldIsGiven()
        => ExpectValid("{ a: find(by: { id: 1 }) { id } b: find(by: { near: { x: 1, y: 2 } }) { id } }");

    [Fact]
    public void Rule_Should_AcceptTheDocument_When_AVariableIsNonNull()
        => ExpectValid("query ($id: ID!, $by: PetKey!) { a: find(by: { id: $id }) { id } b: find(by: $by) { id } }");

    [Fact]
    public void Rule_Should_ReportIt_When_NoneIsGiven()
        => ExpectErrors("{ find(by: {}) { id } }", "(1:12) Exactly one field of `PetKey`");

    [Fact]
    public void Rule_Should_ReportIt_When_TwoAreGiven()
        => ExpectErrors("{ find(by: { id: 1, name: \"a\" }) { id } }", "(1:12) Exactly one field of `PetKey`");

    [Fact]
    public void Rule_Should_ReportIt_When_TheOneIsNull()
        => ExpectErrors("{ find(by: { id: null }) { id } }", "(1:12) Exactly one field of `PetKey`");

    [Fact]
    public void Rule_Should_ReportIt_When_AVariableIsNullable()
        => ExpectErrors("query ($id: ID) { find(by: { id: $id }) { id } }", "(1:28) `$id`");

    [Fact]
    public void Rule_Should_ReportIt_When_AVariableHasNullAsDefault()
        => ExpectErrors("query ($id: ID = null) { ...F } fragment F on Query { find(by: { id: $id }) { id } }", "(1:64) `$id`");

    [Fact]
    public void Rule_Should_AcceptTheDocument_When_AVariableIsNullableWithDefault()
        => ExpectValid("query ($id: ID = 1) { ...F } fragment F on Query { find(by: { id: $id }) { id } }");

    [Fact]
    public void Rule_Should_AcceptTheDocument_When_AVariableIsUndeclared()
        => ExpectValid("query ($x: Int) { find(by: { id: $id }) { id } }");
}

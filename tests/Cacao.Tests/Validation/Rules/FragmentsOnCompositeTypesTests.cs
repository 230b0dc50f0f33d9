using Cacao.Validation;
using Cacao.Validation.Rules;

namespace Cacao.Tests.Validation.Rules;

public sealed class FragmentsOnCompositeTypesTests : RuleTests
{
    private protected override ValidationRule CreateRule() => new FragmentsOnCompositeTypes();

    [Fact]
    public void Rule_Should_AcceptTheDocument_When_TypesAreComposite()
        => ExpectValid("{ ... on Query { x } ...A ...B } fragment A on Pet { id } fragment B on Guest { __typename }");

    [Fact]
    public void Rule_Should_AcceptTheDocument_When_TheTypeIsUnknown()
        => ExpectValid("{ ... on Cow { name } }");

    [Fact]
    public void Rule_Should_ReportIt_When_ItIsAScalar()
        => ExpectErrors("{ ...F } fragment F on Boolean { x }", "(1:10) `Boolean` is none of them");

    [Fact]
    public void Rule_Should_ReportEach_When_ItIsAnEnumOrAnInput()
        => ExpectErrors(
            "{ ... on Trick { x } ... on PetFilter { name } }",
            "(1:3) `Trick` is none of them",
            "(1:22) `PetFilter` is none of them");
}

using Cacao.Validation;
using Cacao.Validation.Rules;

namespace Cacao.Tests.Validation.Rules;

public sealed class FragmentSpreadIsPossibleTests : RuleTests
{
    private protected override ValidationRule CreateRule() => new FragmentSpreadIsPossible();

    [Fact]
    public void Rule_Should_AcceptTheDocument_When_TypesAreTheSame()
        => ExpectValid("{ dog { ... on Dog { name } ...D } } fragment D on Dog { barks }");

    [Fact]
    public void Rule_Should_AcceptTheDocument_When_AnObjectIsOfTheInterface()
        => ExpectValid("{ dog { ... on Pet { id } } pet(id: 1) { ... on Dog { barks } ... on Being { name } } }");

    [Fact]
    public void Rule_Should_AcceptTheDocument_When_AnObjectIsOfTheUnion()
        => ExpectValid("{ guest { ... on Dog { barks } ... on Being { name } } keeper { ... on Guest { __typename } } }");

    [Fact]
    public void Rule_Should_AcceptTheDocument_When_InterfaceAndUnionShareAnObject()
        => ExpectValid("{ being { ... on Guest { __typename } } }");

    [Fact]
    public void Rule_Should_AcceptTheDocument_When_TypesAreUnknownOrLeaves()
        => ExpectValid("{ dog { ... on Cow { name } ... on Int { x } wings { ... on Cat { name } } } }");

    [Fact]
    public void Rule_Should_ReportIt_When_ObjectsDiffer()
        => ExpectErrors("{ dog { ... on Cat { meows } } }", "(1:9) `Dog` can never be of the type `Cat`");

    [Fact]
    public void Rule_Should_ReportIt_When_ANamedFragmentIsOfAnotherObject()
        => ExpectErrors("{ dog { ...C } } fragment C on Cat { meows }", "(1:18) `Dog` can never be of the type `Cat`");

    [Fact]
    public void Rule_Should_ReportIt_When_AnObjectIsNotOfTheUnion()
        => ExpectErrors("{ guest { ... on Cat { meows } } }", "(1:11) `Guest` can never be of the type `Cat`");

    [Fact]
    public void Rule_Should_ReportEach_When_AnObjectIsNotOfTheInterface()
        => ExpectErrors(
            "{ keeper { ... on Pet { id } } pet(id: 1) { ... on Ghost { haunts } } }",
            "(1:12) `Keeper` can never be of the type `Pet`",
            "(1:45) `Pet` can never be of the type `Ghost`");
}

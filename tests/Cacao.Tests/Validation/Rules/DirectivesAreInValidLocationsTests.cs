using Cacao.Validation;
using Cacao.Validation.Rules;

namespace Cacao.Tests.Validation.Rules;

public sealed class DirectivesAreInValidLocationsTests : RuleTests
{
    private protected override ValidationRule CreateRule() => new DirectivesAreInValidLocations();

    [Fact]
    public void Rule_Should_AcceptTheDocument_When_TheyStandWhereTheyMay()
        => ExpectValid(
            """
            query Q ($a: Int @onVariable) @onQuery { ...F @onSpread ... @onInline { dog @onField { name } } }
            fragment F on Query @onFragment { __typename }
            """);

    [Fact]
    public void Rule_Should_AcceptTheDocument_When_MutationsAndSubscriptionsHaveTheirs()
        => ExpectValid("mutation M @onMutation { __typename } subscription S @onSubscription { arrived { id } }");

    [Fact]
    public void Rule_Should_AcceptTheDocument_When_TheDirectiveIsUnknown()
        => ExpectValid("{ dog @wild { name } }");

    [Fact]
    public void Rule_Should_ReportEach_When_OperationsOfAnotherKindTakeIt()
        => ExpectErrors(
            "mutation M @onQuery { __typename } subscription S @onMutation { arrived { id } } query Q @onSubscription { __typename }",
            "(1:12) `@onQuery` may not stand on a mutation",
            "(1:51) `@onMutation` may not stand on a subscription",
            "(1:90) `@onSubscription` may not stand on a query");

    [Fact]
    public void Rule_Should_ReportEach_When_SelectionsTakeIt()
        => ExpectErrors(
            "{ dog @onQuery { name } ...F @onField ... @onSpread { __typename } } fragment F on Query @onInline { __typename }",
            "(1:90) `@onInline` may not stand on a fragment definition",
            "(1:7) `@onQuery` may not stand on a field",
            "(1:30) `@onField` may not stand on a fragment spread",
            "(1:43) `@onSpread` may not stand on an inline fragment");

    [Fact]
    public void Rule_Should_ReportIt_When_AVariableTakesIt()
        => ExpectErrors("query ($a: Int @onField) { __typename }", "(1:16) `@onField` may not stand on a variable definition");
}

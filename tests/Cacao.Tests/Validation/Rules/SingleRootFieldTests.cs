using Cacao.Validation;
using Cacao.Validation.Rules;

namespace Cacao.Tests.Validation.Rules;

public sealed class SingleRootFieldTests : RuleTests
{
    private protected override ValidationRule CreateRule() => new SingleRootField();

    [Fact]
    public void Rule_Should_AcceptTheDocument_When_ThereIsOneField()
        => ExpectValid("subscription { arrived { id name } }");

    [Fact]
    public void Rule_Should_AcceptTheDocument_When_TheOnlyFieldComesFromAFragment()
        => ExpectValid("subscription { ...F } fragment F on Subscription { ... { arrived { id } } }");

    [Fact]
    public void Rule_Should_AcceptTheDocument_When_TheSameFieldIsSelectedTwice()
        => ExpectValid("subscription { arrived { id } arrived { name } }");

    [Fact]
    public void Rule_Should_AcceptTheDocument_When_AQueryHasManyFields()
        => ExpectValid("{ dog { name } cat { name } __typename }");

    [Fact]
    public void Rule_Should_ReportIt_When_ThereAreTwoFields()
        => ExpectErrors("subscription { arrived { id } left { id } }", "(1:1) exactly one root field");

    [Fact]
    public void Rule_Should_ReportIt_When_OneFieldHasTwoNames()
        => ExpectErrors("subscription S { a: arrived { id } b: arrived { id } }", "(1:1) exactly one root field");

    [Fact]
    public void Rule_Should_ReportIt_When_ASecondFieldHidesInAFragment()
        => ExpectErrors(
            "subscription { arrived { id } ...F } fragment F on Subscription { left { id } }",
            "(1:1) exactly one root field");

    [Fact]
    public void Rule_Should_ReportIt_When_FragmentsFormACycle()
        => ExpectErrors(
            "subscription { ...F } fragment F on Subscription { arrived { id } left { id } ...F }",
            "(1:1) exactly one root field");

    [Fact]
    public void Rule_Should_ReportIt_When_TheFieldIsIntrospection()
        => ExpectErrors("subscription { __typename }", "(1:1) `__typename`");

    [Fact]
    public void Rule_Should_ReportItOnce_When_OneOfTwoFieldsIsIntrospection()
        => ExpectErrors("subscription { arrived { id } __typename }", "(1:1) exactly one root field");

    [Fact]
    public void Rule_Should_ReportIt_When_TheFieldIsConditional()
        => ExpectErrors("subscription ($yes: Boolean!) { arrived @include(if: $yes) { id } }", "(1:41) must not depend on `@include`");

    [Fact]
    public void Rule_Should_ReportEach_When_AFragmentIsConditional()
        => ExpectErrors(
            "subscription { ...F @skip(if: true) } fragment F on Subscription { ... @include(if: true) { arrived { id } } }",
            "(1:21) must not depend on `@skip`",
            "(1:72) must not depend on `@include`");

    [Fact]
    public void Rule_Should_AcceptTheDocument_When_ADeeperFieldIsConditional()
        => ExpectValid("subscription { arrived { id @skip(if: true) } }");
}

using Cacao.Validation;
using Cacao.Validation.Rules;

namespace Cacao.Tests.Validation.Rules;

public sealed class AllVariableUsagesAreAllowedTests : RuleTests
{
    private protected override ValidationRule CreateRule() => new AllVariableUsagesAreAllowed();

    [Fact]
    public void Rule_Should_AcceptTheDocument_When_TypesAreTheSame()
        => ExpectValid(
            """
            query ($a: Int, $b: Int!, $c: [Int!]!, $d: PetFilter) {
              echo { int(value: $a) nonNullInt(value: $b) nonNullInts(value: $c) }
              pets(filter: $d) { id }
            }
            """);

    [Fact]
    public void Rule_Should_AcceptTheDocument_When_NonNullFitsNullable()
        => ExpectValid("query ($a: Int!, $b: [Int!]!) { echo { int(value: $a) ints(value: $b) } }");

    [Fact]
    public void Rule_Should_AcceptTheDocument_When_AnItemFits()
        => ExpectValid("query ($a: Int, $b: Int!) { echo { ints(value: [$a, $b]) nonNullInts(value: [$b]) } }");

    [Fact]
    public void Rule_Should_AcceptTheDocument_When_TheVariableHasADefault()
        => ExpectValid("query ($a: Int = 1, $b: Boolean = true) { echo { nonNullInt(value: $a) } dog { name @skip(if: $b) } }");

    [Fact]
    public void Rule_Should_AcceptTheDocument_When_ThePlaceHasADefault()
        => ExpectValid("query ($a: Int, $n: String) { echo { intWithDefault(value: $a) } }");

    [Fact]
    public void Rule_Should_AcceptTheDocument_When_AnInputFieldHasADefault()
        => ExpectValid("mutation ($n: String) { rename(input: { id: 1, name: $n }) { id } }");

    [Fact]
    public void Rule_Should_AcceptTheDocument_When_PlacesAreUnknown()
        => ExpectValid("query ($a: Int) { echo { any(value: { x: $a }) wings(wide: $a) } }");

    [Fact]
    public void Rule_Should_ReportEach_When_NoInputTypeIsDeclared()
        => ExpectErrors(
            "query ($a: Cow, $b: [Dog!]) { echo { x: int(value: $a) y: int(value: $b) } }",
            "(1:52) `$a` of the type `Cow` does not fit the type `Int`",
            "(1:70) `$b` of the type `[Dog!]`");

    [Fact]
    public void Rule_Should_ReportIt_When_TypesDiffer()
        => ExpectErrors("query ($a: String) { echo { int(value: $a) } }", "(1:40) `$a` of the type `String` does not fit the type `Int`");

    [Fact]
    public void Rule_Should_ReportIt_When_NullableDoesNotFitNonNull()
        => ExpectErrors("query ($a: Int) { echo { nonNullInt(value: $a) } }", "(1:44) the type `Int!`");

    [Fact]
    public void Rule_Should_ReportIt_When_TheDefaultIsNull()
        => ExpectErrors("query ($a: Int = null) { echo { nonNullInt(value: $a) } }", "(1:51) the type `Int!`");

    [Fact]
    public void Rule_Should_ReportIt_When_AnItemIsGivenForAList()
        => ExpectErrors("query ($a: Int) { echo { ints(value: $a) } }", "(1:38) the type `[Int]`");

    [Fact]
    public void Rule_Should_ReportIt_When_AListIsGivenForAnItem()
        => ExpectErrors("query ($a: [Int]) { echo { int(value: $a) } }", "(1:39) the type `Int`");

    [Fact]
    public void Rule_Should_ReportEach_When_ItemsMayBeNull()
        => ExpectErrors(
            "query ($a: [Int]!, $b: Int) { echo { x: nonNullInts(value: $a) y: nonNullInts(value: [$b]) } }",
            "(1:60) the type `[Int!]!`",
            "(1:87) the type `Int!`");

    [Fact]
    public void Rule_Should_ReportIt_When_AnInputFieldIsNonNull()
        => ExpectErrors("mutation ($id: ID) { rename(input: { id: $id }) { id } }", "(1:42) the type `ID!`");

    [Fact]
    public void Rule_Should_ReportEach_When_ADirectiveArgumentIsNonNull()
        => ExpectErrors(
            "query ($a: Boolean, $b: String!) { dog { name @skip(if: $a) barks @include(if: $b) } }",
            "(1:57) the type `Boolean!`",
            "(1:80) the type `Boolean!`");

    [Fact]
    public void Rule_Should_ReportIt_When_AFragmentUsesIt()
        => ExpectErrors(
            "query A ($a: Int) { ...F } query B ($a: Int!) { ...F } fragment F on Query { echo { nonNullInt(value: $a) } }",
            "(1:103) `$a` of the type `Int` does not fit");

    [Fact]
    public void Rule_Should_ReportIt_When_AOneOfFieldTakesANullable()
        => ExpectErrors("query ($id: ID) { find(by: { id: $id }) { id } }", "(1:34) may be null");
}

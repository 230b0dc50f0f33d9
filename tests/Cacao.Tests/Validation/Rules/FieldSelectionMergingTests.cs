using Cacao.Validation;
using Cacao.Validation.Rules;

namespace Cacao.Tests.Validation.Rules;

public sealed class FieldSelectionMergingTests : RuleTests
{
    private protected override ValidationRule CreateRule() => new FieldSelectionMerging();

    [Fact]
    public void Rule_Should_AcceptTheDocument_When_FieldsAreTheSame()
        => ExpectValid("{ dog { name name } dog { name } }");

    [Fact]
    public void Rule_Should_AcceptTheDocument_When_ArgumentsAreTheSame()
        => ExpectValid(
            """
            query ($a: Int) {
              echo { twoInts(a: $a, b: 2) twoInts(b: 2, a: $a) }
              pets(filter: { name: "a" }) { id }
              pets(filter: { name: "a" }) { id }
            }
            """);

    [Fact]
    public void Rule_Should_AcceptTheDocument_When_AliasesDiffer()
        => ExpectValid("{ echo { a: int(value: 1) b: int(value: 2) } }");

    [Fact]
    public void Rule_Should_AcceptTheDocument_When_ObjectsDifferAndShapesAgree()
        => ExpectValid(
            """
            {
              pet(id: 1) {
                ... on Dog { x: name }
                ... on Cat { x: name(full: true) knows(trick: ROLL, times: 2) }
                ... on Dog { knows(trick: SIT) }
              }
            }
            """);

    [Fact]
    public void Rule_Should_AcceptTheDocument_When_SubfieldsOfDifferentObjectsAgree()
        => ExpectValid("{ guest { ... on Dog { x: mother { name } } ... on Keeper { x: boss { name(full: true) } } } }");

    [Fact]
    public void Rule_Should_AcceptTheDocument_When_FieldsAreUnknown()
        => ExpectValid("{ dog { x: wings x: wings } ... on Cow { x } x }");

    [Fact]
    public void Rule_Should_AcceptTheDocument_When_DirectivesDiffer()
        => ExpectValid("{ dog { name @skip(if: true) name @include(if: false) } }");

    [Fact]
    public void Rule_Should_ReportIt_When_FieldsDiffer()
        => ExpectErrors("{ dog { x: barks x: name } }", "(1:9)(1:18) one is of the type `Boolean!`, another of the type `String!`");

    [Fact]
    public void Rule_Should_ReportIt_When_NamesDiffer()
        => ExpectErrors("{ dog { name: volume name: weight } }", "(1:9)(1:22) `volume` and `weight` are different fields");

    [Fact]
    public void Rule_Should_ReportIt_When_AnAliasHidesAField()
        => ExpectErrors("{ dog { name: id name } }", "(1:9)(1:18) of the type");

    [Fact]
    public void Rule_Should_ReportIt_When_ArgumentsDiffer()
        => ExpectErrors("{ echo { int(value: 1) int(value: 2) } }", "(1:10)(1:24) different arguments");

    [Fact]
    public void Rule_Should_ReportIt_When_OneHasNoArguments()
        => ExpectErrors("{ echo { int int(value: 1) } }", "(1:10)(1:14) different arguments");

    [Fact]
    public void Rule_Should_ReportIt_When_OneHasAVariable()
        => ExpectErrors("query ($a: Int) { echo { int(value: 1) int(value: $a) } }", "(1:26)(1:40) different arguments");

    [Fact]
    public void Rule_Should_ReportIt_When_OrderOfListItemsDiffers()
        => ExpectErrors("{ echo { ints(value: [1, 2]) ints(value: [2, 1]) } }", "(1:10)(1:30) different arguments");

    [Fact]
    public void Rule_Should_ReportIt_When_SubfieldsDiffer()
        => ExpectErrors("{ dog { mother { x: barks } } dog { mother { x: volume } } }", "(1:18)(1:46) of the type");

    [Fact]
    public void Rule_Should_ReportIt_When_FragmentsDiffer()
        => ExpectErrors(
            "{ ...A ...B } fragment A on Query { echo { int(value: 1) } } fragment B on Query { echo { int(value: 2) } }",
            "(1:44)(1:91) different arguments");

    [Fact]
    public void Rule_Should_ReportIt_When_AFragmentDiffersFromAField()
        => ExpectErrors(
            "{ dog { ...D volume: weight } } fragment D on Dog { ... on Pet { ... on Dog { volume } } }",
            "(1:14)(1:79) different fields");

    [Fact]
    public void Rule_Should_ReportIt_When_AnInterfaceFieldMeetsAnObjectField()
        => ExpectErrors("{ pet(id: 1) { name ... on Dog { name(full: true) } } }", "(1:16)(1:34) different arguments");

    [Fact]
    public void Rule_Should_ReportIt_When_TwoInterfacesMeet()
        => ExpectErrors("{ being { ... on Pet { name } name(full: true) } }", "(1:24)(1:31) different arguments");

    [Fact]
    public void Rule_Should_ReportIt_When_ShapesOfDifferentObjectsDiffer()
        => ExpectErrors("{ pet(id: 1) { ... on Dog { volume } ... on Cat { volume } } }", "(1:29)(1:51) another of the type `Int");

    [Fact]
    public void Rule_Should_ReportIt_When_ListsDiffer()
        => ExpectErrors("{ guest { ... on Dog { x: friends { id } } ... on Keeper { x: boss { name } } } }", "(1:24)(1:60) of the type");

    [Fact]
    public void Rule_Should_ReportIt_When_ALeafMeetsAnObject()
        => ExpectErrors("{ guest { ... on Dog { x: barks } ... on Keeper { x: boss { name } } } }", "(1:24)(1:51) of the type");

    [Fact]
    public void Rule_Should_ReportIt_When_SubfieldsOfDifferentObjectsDiffer()
        => ExpectErrors(
            "{ guest { ... on Dog { x: mother { y: barks } } ... on Keeper { x: boss { y: name } } } }",
            "(1:36)(1:75) of the type");

    [Fact]
    public void Rule_Should_ReportIt_When_AllSubfieldsOfAGroupMeet()
        => ExpectErrors(
            "{ dog { mother { name } mother { x: name(full: true) } mother { name(full: true) } } }",
            "(1:18)(1:65) different arguments");

    [Fact]
    public void Rule_Should_ReportIt_When_ThreeFieldsDiffer()
        => ExpectErrors("{ echo { int(value: 1) int(value: 2) int(value: 3) } }", "(1:10)(1:24)(1:38) different arguments");

    [Fact]
    public void Rule_Should_NameAllFields_When_OnlyTheLastDiffers()
        => ExpectErrors("{ echo { int(value: 1) int(value: 1) int(value: 3) } }", "(1:10)(1:24)(1:38) different arguments");

    [Fact]
    public void Rule_Should_ReportIt_When_OperationsAreTwo()
        => ExpectErrors(
            "query A { echo { int(value: 1) } } query B { echo { int(value: 1) int(value: 2) } }",
            "(1:53)(1:67) different arguments");

    [Fact]
    public void Rule_Should_AcceptTheDocument_When_OperationsDoNotMeet()
        => ExpectValid("query A { echo { int(value: 1) } } query B { echo { int(value: 2) } }");

    [Fact]
    public void Rule_Should_AcceptTheDocument_When_FragmentsFormACycle()
        => ExpectValid("{ dog { ...D } } fragment D on Dog { mother { ...D } x: name }");
}

using Cacao.Validation;
using Cacao.Validation.Rules;

namespace Cacao.Tests.Validation.Rules;

public sealed class FieldsOnCorrectTypeTests : RuleTests
{
    private protected override ValidationRule CreateRule() => new FieldsOnCorrectType();

    [Fact]
    public void Rule_Should_AcceptTheDocument_When_FieldsAreThoseOfTheObject()
        => ExpectValid("{ dog { name barks mother { volume } } }");

    [Fact]
    public void Rule_Should_AcceptTheDocument_When_FieldsAreThoseOfTheInterface()
        => ExpectValid("{ pet(id: 1) { id keeper { name } __typename } }");

    [Fact]
    public void Rule_Should_AcceptTheDocument_When_AFieldHasAnAlias()
        => ExpectValid("{ hound: dog { title: name } }");

    [Fact]
    public void Rule_Should_AcceptTheDocument_When_AUnionIsAskedForItsName()
        => ExpectValid("{ guest { __typename ... on Dog { barks } } }");

    [Fact]
    public void Rule_Should_AcceptTheDocument_When_IntrospectionIsAskedOfTheQuery()
        => ExpectValid("{ __schema { types { name } } __type(name: \"Dog\") { fields { name } } }");

    [Fact]
    public void Rule_Should_AcceptTheDocument_When_TheFragmentTypeIsUnknown()
        => ExpectValid("{ ...F ... on Cow { milk } } fragment F on Cow { milk }");

    [Fact]
    public void Rule_Should_AcceptTheDocument_When_TheParentIsAScalar()
        => ExpectValid("{ dog { name { first } } }");

    [Fact]
    public void Rule_Should_ReportIt_When_AFieldDoesNotExist()
        => ExpectErrors("{ dog { wings } }", "(1:9) `wings` does not exist on the type `Dog`");

    [Fact]
    public void Rule_Should_ReportIt_When_AnAliasStandsForAFieldThatDoesNotExist()
        => ExpectErrors("{ dog { name: wings } }", "(1:9) `wings`");

    [Fact]
    public void Rule_Should_ReportIt_When_OnlyTheOuterUnknownFieldCounts()
        => ExpectErrors("{ dog { wings { feathers } } }", "(1:9) `wings`");

    [Fact]
    public void Rule_Should_ReportIt_When_ItExistsOnlyOnAnObjectOfTheInterface()
        => ExpectErrors("{ pet(id: 1) { barks } }", "(1:16) `barks` does not exist on the type `Pet`");

    [Fact]
    public void Rule_Should_ReportIt_When_AUnionIsAskedForFields()
        => ExpectErrors("{ guest { name id } }", "(1:9) `Guest` has no fields of its own");

    [Fact]
    public void Rule_Should_ReportEach_When_AFragmentSelectsIt()
        => ExpectErrors(
            "{ dog { ...F ... on Cat { barks } ... { horns } } } fragment F on Dog { meows }",
            "(1:73) `meows` does not exist on the type `Dog`",
            "(1:27) `barks` does not exist on the type `Cat`",
            "(1:41) `horns` does not exist on the type `Dog`");

    [Fact]
    public void Rule_Should_ReportIt_When_IntrospectionIsAskedElsewhere()
        => ExpectErrors("mutation { __schema { types { name } } }", "(1:12) `__schema` does not exist on the type `Mutation`");
}

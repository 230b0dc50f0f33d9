using Cacao.Validation;
using Cacao.Validation.Rules;

namespace Cacao.Tests.Validation.Rules;

public sealed class IntrospectionDisabledTests : RuleTests
{
    private protected override ValidationRule CreateRule() => new IntrospectionDisabled();

    [Fact]
    public void Rule_Should_AcceptTheDocument_When_OnlyTheTypeNameIsAsked()
        => ExpectValid("{ __typename dog { __typename } }");

    [Fact]
    public void Rule_Should_ReportTheFirst_When_TheSchemaIsAskedTwice()
        => ExpectErrors("{ __schema { types { name } } x: __type(name: \"Dog\") { name } }", "(1:3) `__schema`");

    [Fact]
    public void Rule_Should_ReportIt_When_AFragmentAsks()
        => ExpectErrors("{ ...F } fragment F on Query { __type(name: \"Dog\") { name } }", "(1:32) `__type`");
}

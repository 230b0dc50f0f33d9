using Cacao.Validation;
using Cacao.Validation.Rules;

namespace Cacao.Tests.Validation.Rules;

public sealed class MaxIntrospectionDepthTests : RuleTests
{
    private protected override ValidationRule CreateRule() => new MaxIntrospectionDepth(3, 1);

    [Fact]
    public void Rule_Should_AcceptTheDocument_When_ItIsAsDeepAsAllowed()
        => ExpectValid("{ __schema { types { fields { type { ofType { ofType { ofType { name } } } } } } } }");

    [Fact]
    public void Rule_Should_ReportIt_When_WrappingGoesDeeper()
        => ExpectErrors("{ __type(name: \"Dog\") { ofType { ofType { ofType { ofType { name } } } } } }", "(1:52) `__Type.ofType`");

    [Fact]
    public void Rule_Should_ReportIt_When_ListsAreNested()
        => ExpectErrors("{ __schema { types { fields { type { fields { name } } } } } }", "(1:38) `__Type.fields`");

    [Fact]
    public void Rule_Should_ReportIt_When_AFragmentNestsLists()
        => ExpectErrors(
            "{ __schema { types { possibleTypes { ...T } } } } fragment T on __Type { possibleTypes { name } }",
            "(1:38) `__Type.possibleTypes`");
}

using Cacao.Validation;
using Cacao.Validation.Rules;

namespace Cacao.Tests.Validation.Rules;

public sealed class MaxFieldCycleDepthTests : RuleTests
{
    private protected override ValidationRule CreateRule() => new MaxFieldCycleDepth(2);

    [Fact]
    public void Rule_Should_AcceptTheDocument_When_AFieldOccursAsOftenAsAllowed()
        => ExpectValid("{ keeper { boss { boss { name } } } dog { mother { mother { name } } } }");

    [Fact]
    public void Rule_Should_AcceptTheDocument_When_FieldsStandBesideEachOther()
        => ExpectValid("{ keeper { a: boss { name } b: boss { name } c: boss { name } } }");

    [Fact]
    public void Rule_Should_AcceptTheDocument_When_FieldsOfTwoObjectsShareAName()
        => ExpectValid("{ dog { mother { mother { name } } } cat { mother { mother { name } } } }");

    [Fact]
    public void Rule_Should_AcceptTheDocument_When_IntrospectionIsDeeper()
        => ExpectValid("{ __type(name: \"Dog\") { ofType { ofType { ofType { name } } } } }");

    [Fact]
    public void Rule_Should_ReportIt_When_AFieldOccursOftener()
        => ExpectErrors("{ keeper { boss { boss { boss { name } } } } }", "(1:26) `Keeper.boss` is nested in itself more than 2 times");

    [Fact]
    public void Rule_Should_ReportIt_When_OnlyTheFirstCounts()
        => ExpectErrors(
            "{ keeper { boss { boss { boss { boss { name } } } } } dog { mother { mother { mother { name } } } } }",
            "(1:26) `Keeper.boss`");

    [Fact]
    public void Rule_Should_ReportIt_When_ItAlternates()
        => ExpectErrors("{ keeper { reports { boss { reports { boss { reports { name } } } } } } }", "(1:46) `Keeper.reports`");

    [Fact]
    public void Rule_Should_ReportIt_When_AFragmentAddsToIt()
        => ExpectErrors(
            "{ keeper { boss { ...A } } } fragment A on Keeper { ...B } fragment B on Keeper { boss { boss { name } } }",
            "(1:19) `Keeper.boss`");
}

using Cacao.Types.Building;
using Cacao.Validation;
using Microsoft.Extensions.DependencyInjection;

namespace Cacao.Tests.Validation;

public sealed class ValidationOptionsTests
{
    private readonly SchemaSetup _setup = new("Test", new ServiceCollection());

    private ValidationOptions Options => _setup.GetOptions<ValidationOptions>();

    [Fact]
    public void AddMaxExecutionDepthRule_Should_SetDepthAndSkipping()
    {
        _setup.AddMaxExecutionDepthRule(7, skipIntrospectionFields: true);

        Assert.Equal((7, true), (Options.MaxExecutionDepth, Options.SkipIntrospectionFields));
    }

    [Fact]
    public void ApplyDefaultSecurity_Should_LimitCyclesAndIntrospection_When_NothingWasSaid()
    {
        Options.ApplyDefaultSecurity();

        Assert.Equal((true, 3), (Options.DisableIntrospection, Options.MaxFieldCycleDepth));
    }

    [Fact]
    public void ApplyDefaultSecurity_Should_KeepIntrospection_When_ItWasSwitchedOn()
    {
        _setup.DisableIntrospection(false);

        Options.ApplyDefaultSecurity();

        Assert.False(Options.DisableIntrospection);
    }

    [Fact]
    public void FieldCycles_Should_BeLimited_AsSaid()
    {
        _setup.AddMaxAllowedFieldCycleDepthRule(7);
        Options.ApplyDefaultSecurity();
        Assert.Equal(7, Options.MaxFieldCycleDepth);

        _setup.AddMaxAllowedFieldCycleDepthRule();
        Assert.Equal(3, Options.MaxFieldCycleDepth);

        _setup.RemoveMaxAllowedFieldCycleDepthRule();
        Options.ApplyDefaultSecurity();
        Assert.Null(Options.MaxFieldCycleDepth);
    }

    [Fact]
    public void Limits_Should_BeTaken_WhenTheyAreSaid()
    {
        _setup.SetMaxAllowedValidationErrors(9).SetIntrospectionAllowedDepth(4, 2).SetMaxAllowedFieldMergeComparisons(50);

        Assert.Equal((9, 4, 2, 50), (Options.MaxErrors, Options.MaxOfTypeDepth, Options.MaxIntrospectionListDepth, Options.MaxFieldMergeSteps));
        Assert.Throws<ArgumentOutOfRangeException>(() => _setup.SetMaxAllowedValidationErrors(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => _setup.SetMaxAllowedFieldMergeComparisons(0));
    }

    [Fact]
    public void DisableIntrospection_Should_SwitchItOff_When_NothingElseIsSaid()
    {
        _setup.DisableIntrospection();

        Assert.True(Options.DisableIntrospection);
    }
}

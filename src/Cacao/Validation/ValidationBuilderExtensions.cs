using Cacao;
using Cacao.Types.Building;
using Cacao.Validation;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Limits the documents that a schema accepts.</summary>
public static class ValidationBuilderExtensions
{
    /// <summary>Refuses operations that nest fields deeper than allowed.</summary>
    /// <param name="builder">The schema.</param>
    /// <param name="maxAllowedExecutionDepth">The deepest nesting, leaves counted.</param>
    /// <param name="skipIntrospectionFields">True when introspection may go deeper. Default false.</param>
    public static IRequestExecutorBuilder AddMaxExecutionDepthRule(
        this IRequestExecutorBuilder builder, int maxAllowedExecutionDepth, bool skipIntrospectionFields = false)
        => builder.Modify<ValidationOptions>(options =>
        {
            options.MaxExecutionDepth = maxAllowedExecutionDepth;
            options.SkipIntrospectionFields = skipIntrospectionFields;
        });

    /// <summary>Limits how often the same field may occur on one way to a leaf, in every environment. Outside Development 3 holds anyway.</summary>
    /// <param name="builder">The schema.</param>
    /// <param name="defaultCycleLimit">How often; null: as often as one likes.</param>
    public static IRequestExecutorBuilder AddMaxAllowedFieldCycleDepthRule(this IRequestExecutorBuilder builder, ushort? defaultCycleLimit = 3)
        => builder.Modify<ValidationOptions>(options => (options.MaxFieldCycleDepth, options.AllowsFieldCycles) = (defaultCycleLimit, defaultCycleLimit is null));

    /// <summary>Lets fields be nested in themselves as often as one likes, also where the default security would not.</summary>
    public static IRequestExecutorBuilder RemoveMaxAllowedFieldCycleDepthRule(this IRequestExecutorBuilder builder)
        => builder.AddMaxAllowedFieldCycleDepthRule(null);

    /// <summary>Validation of a document stops when it found that many errors. Default 5, at least 1.</summary>
    public static IRequestExecutorBuilder SetMaxAllowedValidationErrors(this IRequestExecutorBuilder builder, int maxAllowedValidationErrors)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(maxAllowedValidationErrors, 1);
        return builder.Modify<ValidationOptions>(options => options.MaxErrors = maxAllowedValidationErrors);
    }

    /// <summary>Limits how deep introspection may be nested in itself.</summary>
    /// <param name="builder">The schema.</param>
    /// <param name="maxAllowedOfTypeDepth">How often <c>ofType</c> may be nested. Default 16.</param>
    /// <param name="maxAllowedListRecursiveDepth">How often a list may be nested in itself. Default 1.</param>
    public static IRequestExecutorBuilder SetIntrospectionAllowedDepth(
        this IRequestExecutorBuilder builder, ushort maxAllowedOfTypeDepth, ushort maxAllowedListRecursiveDepth)
        => builder.Modify<ValidationOptions>(options
            => (options.MaxOfTypeDepth, options.MaxIntrospectionListDepth) = (maxAllowedOfTypeDepth, maxAllowedListRecursiveDepth));

    /// <summary>How many fields the check of merged selections looks at before it refuses a document as too complex. Default 100,000, at least 1.</summary>
    public static IRequestExecutorBuilder SetMaxAllowedFieldMergeComparisons(this IRequestExecutorBuilder builder, int maxAllowedFieldMergeComparisons)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(maxAllowedFieldMergeComparisons, 1);
        return builder.Modify<ValidationOptions>(options => options.MaxFieldMergeSteps = maxAllowedFieldMergeComparisons);
    }

    /// <summary>Refuses <c>__schema</c> and <c>__type</c>, or answers them where the default security would not.</summary>
    /// <param name="builder">The schema.</param>
    /// <param name="disable">False answers them in every environment. Default true.</param>
    public static IRequestExecutorBuilder DisableIntrospection(this IRequestExecutorBuilder builder, bool disable = true)
        => builder.Modify<ValidationOptions>(options => options.DisableIntrospection = disable);
}

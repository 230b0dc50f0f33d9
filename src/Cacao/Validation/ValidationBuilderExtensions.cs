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

    /// <summary>Refuses <c>__schema</c> and <c>__type</c>, or answers them where the default security would not.</summary>
    /// <param name="builder">The schema.</param>
    /// <param name="disable">False answers them in every environment. Default true.</param>
    public static IRequestExecutorBuilder DisableIntrospection(this IRequestExecutorBuilder builder, bool disable = true)
        => builder.Modify<ValidationOptions>(options => options.DisableIntrospection = disable);
}

using Cacao;
using Cacao.Data.Paging;
using Cacao.Types.Building;
using Microsoft.EntityFrameworkCore;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers paging, filtering, sorting, projection and the database contexts they read from.</summary>
public static class DataRequestExecutorBuilderExtensions
{
    /// <summary>Allows [UseFiltering]. Filtering needs no setting of its own: the call is the place to look for it.</summary>
    public static IRequestExecutorBuilder AddFiltering(this IRequestExecutorBuilder builder) => builder;

    /// <summary>Allows [UseSorting]. Sorting needs no setting of its own: the call is the place to look for it.</summary>
    public static IRequestExecutorBuilder AddSorting(this IRequestExecutorBuilder builder) => builder;

    /// <summary>Allows [UseProjection]. Projection needs no setting of its own: the call is the place to look for it.</summary>
    public static IRequestExecutorBuilder AddProjections(this IRequestExecutorBuilder builder) => builder;

    /// <summary>Changes how lists with [UsePaging] page.</summary>
    public static IRequestExecutorBuilder ModifyPagingOptions(this IRequestExecutorBuilder builder, Action<PagingOptions> configure)
        => builder.Modify(configure);

    /// <summary>
    /// Makes cursors of database lists hold the sort key of their row, so that rows inserted or removed meanwhile neither repeat nor skip others.
    /// The order always ends in the primary key.
    /// </summary>
    /// <param name="builder">The schema.</param>
    /// <param name="providerName">For fields with this <see cref="UsePagingAttribute.ProviderName"/> only; null means all.</param>
    /// <param name="defaultProvider">True takes it for fields without a provider's name, too.</param>
    public static IRequestExecutorBuilder AddDbContextCursorPagingProvider(
        this IRequestExecutorBuilder builder,
        string? providerName = null,
        bool defaultProvider = false)
        => builder.Modify<CursorProviders>(providers => providers.Add(providerName, defaultProvider));

    /// <summary>Resolver parameters of this type come from the registered factory, one context for each resolver.</summary>
    /// <typeparam name="T">The context.</typeparam>
    public static IRequestExecutorBuilder RegisterDbContextFactory<T>(this IRequestExecutorBuilder builder) where T : DbContext
        => builder.Modify<DbContextFactories>(factories => factories.Types.Add(typeof(T)));
}

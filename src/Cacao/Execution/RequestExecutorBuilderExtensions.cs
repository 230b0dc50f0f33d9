using Cacao;
using Cacao.DataLoaders;
using Cacao.Execution;
using Cacao.Types.Building;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers schemas and says how their requests are executed.</summary>
public static class RequestExecutorBuilderExtensions
{
    /// <summary>
    /// Registers a schema. Operations are priced, and outside Development introspection is off and field cycles are limited, unless
    /// <paramref name="disableDefaultSecurity"/> is set or the schema says otherwise.
    /// </summary>
    /// <param name="services">The application's services.</param>
    /// <param name="schemaName">The name; null for the default schema.</param>
    /// <param name="maxAllowedRequestSize">The largest request body in bytes.</param>
    /// <param name="disableDefaultSecurity">True to leave the safe settings out.</param>
    public static IRequestExecutorBuilder AddGraphQLServer(
        this IServiceCollection services,
        string? schemaName = null,
        int maxAllowedRequestSize = 20_480_000,
        bool disableDefaultSecurity = false)
    {
        var name = schemaName ?? ISchemaDefinition.DefaultName;
        var known = services.Select(service => service.ImplementationInstance).OfType<SchemaSetup>().FirstOrDefault(setup => setup.Name == name);
        if (known is not null)
        {
            return known;
        }

        services.TryAddSingleton<RequestExecutorManager>();
        services.TryAddSingleton<IRequestExecutorProvider>(provider => provider.GetRequiredService<RequestExecutorManager>());
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IHostedService, SchemaStartup>());
        services.TryAddScoped<IBatchScheduler, BatchScheduler>();
        services.TryAddScoped(_ => new DataLoaderOptions());
        services.AddHttpContextAccessor();

        var setup = new SchemaSetup(name, services);
        setup.GetOptions<SecurityOptions>().IsDefault = !disableDefaultSecurity;
        setup.GetOptions<CostOptions>().IsOn = !disableDefaultSecurity;
        setup.GetOptions<RequestSizeOptions>().MaxBytes = maxAllowedRequestSize;
        services.AddSingleton(setup);
        return setup;
    }

    /// <summary>Changes how requests are executed.</summary>
    public static IRequestExecutorBuilder ModifyRequestOptions(this IRequestExecutorBuilder builder, Action<RequestExecutorOptions> configure)
        => builder.Modify(configure);

    /// <summary>Changes the limits of documents.</summary>
    public static IRequestExecutorBuilder ModifyParserOptions(this IRequestExecutorBuilder builder, Action<RequestParserOptions> configure)
        => builder.Modify(configure);

    /// <summary>Prices operations also where the safe settings were left out.</summary>
    public static IRequestExecutorBuilder AddCostAnalyzer(this IRequestExecutorBuilder builder)
        => builder.Modify<CostOptions>(options => options.IsOn = true);

    /// <summary>Changes what requests may cost.</summary>
    public static IRequestExecutorBuilder ModifyCostOptions(this IRequestExecutorBuilder builder, Action<CostOptions> configure)
        => builder.Modify(configure);

    /// <summary>Registers a data loader: one instance for each request.</summary>
    public static IRequestExecutorBuilder AddDataLoader<T>(this IRequestExecutorBuilder builder) where T : class, IDataLoader
    {
        builder.Services.TryAddScoped<T>();
        return builder;
    }

    /// <summary>Registers a data loader under its interface: one instance for each request.</summary>
    public static IRequestExecutorBuilder AddDataLoader<TService, TImplementation>(this IRequestExecutorBuilder builder)
        where TService : class, IDataLoader
        where TImplementation : class, TService
    {
        builder.Services.TryAddScoped<TImplementation>();
        builder.Services.TryAddScoped<TService>(services => services.GetRequiredService<TImplementation>());
        return builder;
    }

    /// <summary>Registers a data loader made by a factory: one instance for each request.</summary>
    public static IRequestExecutorBuilder AddDataLoader<T>(this IRequestExecutorBuilder builder, Func<IServiceProvider, T> factory)
        where T : class, IDataLoader
    {
        builder.Services.TryAddScoped(factory);
        return builder;
    }

    /// <summary>Adds a filter that sees every error of an execution.</summary>
    public static IRequestExecutorBuilder AddErrorFilter(this IRequestExecutorBuilder builder, Func<IError, IError> errorFilter)
        => builder.AddErrorFilter<IErrorFilter>(_ => new DelegateErrorFilter(errorFilter));

    /// <summary>Adds a filter that sees every error of an execution.</summary>
    public static IRequestExecutorBuilder AddErrorFilter<T>(this IRequestExecutorBuilder builder) where T : class, IErrorFilter
        => builder.AddErrorFilter(services => ActivatorUtilities.GetServiceOrCreateInstance<T>(services));

    /// <summary>Adds a filter that sees every error of an execution.</summary>
    public static IRequestExecutorBuilder AddErrorFilter<T>(this IRequestExecutorBuilder builder, Func<IServiceProvider, T> factory)
        where T : class, IErrorFilter
        => builder.Modify<ErrorFilters>(filters => filters.Factories.Add(factory));

    private sealed class DelegateErrorFilter(Func<IError, IError> filter) : IErrorFilter
    {
        public IError OnError(IError error) => filter(error);
    }
}

using System.Collections.Concurrent;
using System.Collections.Immutable;
using Cacao.Execution.TrustedDocuments;
using Cacao.Types.Building;
using Cacao.Validation;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Cacao.Execution;

/// <summary>Builds each schema once and keeps its executor.</summary>
internal sealed class RequestExecutorManager(IEnumerable<SchemaSetup> setups, IServiceProvider services) : IRequestExecutorProvider
{
    private const int MaxDocuments = 1024;
    private readonly ImmutableDictionary<string, SchemaSetup> _setups = setups.ToImmutableDictionary(setup => setup.Name);
    private readonly ConcurrentDictionary<string, Lazy<RequestExecutor>> _executors = [];

    public ImmutableArray<string> SchemaNames { get; } = [.. setups.Select(setup => setup.Name)];

    public ValueTask<IRequestExecutor> GetExecutorAsync(string? schemaName = null, CancellationToken cancellationToken = default)
        => new(Get(schemaName ?? ISchemaDefinition.DefaultName));

    public RequestExecutor Get(string schemaName) => _executors.GetOrAdd(schemaName, name => new Lazy<RequestExecutor>(() => Create(name))).Value;

    /// <summary>What was said of a schema; an <see cref="ArgumentException"/> names one that nobody registered.</summary>
    public SchemaSetup GetSetup(string schemaName)
        => _setups.GetValueOrDefault(schemaName)
            ?? throw new ArgumentException($"There is no schema `{schemaName}`: call AddGraphQLServer(\"{schemaName}\").", nameof(schemaName));

    private RequestExecutor Create(string name)
    {
        var setup = GetSetup(name);
        var schema = new SchemaBuilder(setup, services).Build();
        FieldAuthorization.Apply(schema);
        var validation = setup.GetOptions<ValidationOptions>();
        if (setup.GetOptions<SecurityOptions>().IsDefault && services.GetService<IHostEnvironment>()?.IsDevelopment() != true)
        {
            validation.ApplyDefaultSecurity();
        }

        var filters = setup.GetOptions<ErrorFilters>().Create(services);
        var errors = new ErrorHandler(
            filters,
            setup.GetOptions<RequestExecutorOptions>().IncludeExceptionDetails,
            services.GetService<ILogger<ErrorHandler>>() ?? NullLogger<ErrorHandler>.Instance);
        var executor = new ExecutorServices(schema, setup, errors, services);
        var documents = new DocumentStore(schema, setup.GetOptions<RequestParserOptions>(), validation, MaxDocuments);
        return new RequestExecutor(executor, documents, StoredDocumentSetup.Create(setup, services), services);
    }
}

/// <summary>Builds all schemas when the host starts, so that a wrong one fails then and not at the first request.</summary>
internal sealed class SchemaStartup(RequestExecutorManager manager, IServiceProvider services) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        foreach (var name in manager.SchemaNames)
        {
            await StoredDocumentSetup.WarmUpAsync(manager.GetSetup(name), manager.Get(name), services, cancellationToken);
        }
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}

/// <summary>Whether a schema takes the safe settings outside Development: no introspection, a limit of field cycles.</summary>
internal sealed class SecurityOptions
{
    public bool IsDefault { get; set; } = true;
}

/// <summary>The error filters of a schema, in the order of registration.</summary>
internal sealed class ErrorFilters
{
    public List<Func<IServiceProvider, IErrorFilter>> Factories { get; } = [];

    public IReadOnlyList<IErrorFilter> Create(IServiceProvider services) => [.. Factories.Select(create => create(services))];
}

using System.Collections.Concurrent;
using Cacao.Execution.Costs;
using Cacao.Types.Building;
using Microsoft.Extensions.DependencyInjection;

namespace Cacao.Execution;

/// <summary>What all requests to one schema share.</summary>
internal sealed class ExecutorServices(Schema schema, SchemaSetup setup, ErrorHandler errors, IServiceProvider applicationServices)
{
    private readonly HashSet<Type> _scoped =
    [
        .. setup.Services
            .Where(service => service.Lifetime == ServiceLifetime.Scoped)
            .Select(service => service.ServiceType),
    ];

    private readonly ConcurrentDictionary<ObjectType, object> _rootValues = [];
    private readonly ConcurrentDictionary<Type, object> _shared = [];

    public Schema Schema { get; } = schema;

    public ErrorHandler Errors { get; } = errors;

    public RequestExecutorOptions Options { get; } = setup.GetOptions<RequestExecutorOptions>();

    /// <summary>What operations may cost.</summary>
    public CostGate Costs { get; } = new(schema, setup.GetOptions<CostOptions>());

    /// <summary>What another floor keeps for all requests, made at the first call.</summary>
    public T Shared<T>() where T : class, new() => (T)_shared.GetOrAdd(typeof(T), static _ => new T());

    /// <summary>The one instance of a root type's class; null when the type is made of extensions only.</summary>
    public object? GetRootValue(ObjectType type) => type.RuntimeType == typeof(object)
        ? null
        : _rootValues.GetOrAdd(type, root => ActivatorUtilities.GetServiceOrCreateInstance(applicationServices, root.RuntimeType));

    /// <summary>True when instances of the service belong to a scope.</summary>
    public bool IsScoped(Type service)
        => _scoped.Contains(service) || (service.IsGenericType && _scoped.Contains(service.GetGenericTypeDefinition()));
}

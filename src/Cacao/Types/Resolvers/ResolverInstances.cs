using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;

namespace Cacao.Types.Resolvers;

/// <summary>The classes that hold resolvers, each made once for a schema: the registered service, else a new instance with services injected.</summary>
internal sealed class ResolverInstances(IServiceProvider services)
{
    private readonly ConcurrentDictionary<Type, Lazy<object>> _instances = [];

    public Lazy<object> Of(Type type)
        => _instances.GetOrAdd(type, key => new Lazy<object>(() => services.GetService(key) ?? ActivatorUtilities.CreateInstance(services, key)));
}

using System.Reflection;
using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Cacao.Types.Building;

/// <summary>Where a resolver's parameter gets its value from.</summary>
internal enum ParameterKind
{
    Argument,
    Parent,
    Context,
    CancellationToken,
    User,
    Schema,
    Selection,
    Path,
    Service,
    DbContext,
    DataLoader,
    GlobalState,
    ScopedState,
    LocalState,
    EventMessage,
}

/// <summary>Tells arguments from what the server gives.</summary>
internal sealed class ParameterClassifier(SchemaSetup setup, IServiceProvider services)
{
    private readonly HashSet<Type> _dbContexts = setup.GetOptions<DbContextFactories>().Types;
    private readonly IServiceProviderIsService? _registered = services.GetService<IServiceProviderIsService>();

    public ParameterKind Classify(ParameterInfo parameter)
    {
        foreach (var attribute in parameter.GetCustomAttributes(inherit: true))
        {
            switch (attribute)
            {
                case ParentAttribute:
                    return ParameterKind.Parent;
                case GlobalStateAttribute:
                    return ParameterKind.GlobalState;
                case ScopedStateAttribute:
                    return ParameterKind.ScopedState;
                case LocalStateAttribute:
                    return ParameterKind.LocalState;
                case EventMessageAttribute:
                    return ParameterKind.EventMessage;
                case ServiceAttribute { Key: not null }:
                    return ParameterKind.Service;
                case ServiceAttribute:
                    return ByType(parameter.ParameterType) is var kind and not ParameterKind.Argument ? kind : ParameterKind.Service;
            }
        }

        return ByType(parameter.ParameterType);
    }

    private ParameterKind ByType(Type type)
        => type == typeof(IResolverContext) ? ParameterKind.Context
            : type == typeof(CancellationToken) ? ParameterKind.CancellationToken
            : type == typeof(ClaimsPrincipal) ? ParameterKind.User
            : type == typeof(Schema) ? ParameterKind.Schema
            : typeof(ISelection).IsAssignableFrom(type) ? ParameterKind.Selection
            : type == typeof(Path) ? ParameterKind.Path
            : typeof(IDataLoader).IsAssignableFrom(type) ? ParameterKind.DataLoader
            : _dbContexts.Contains(type) ? ParameterKind.DbContext
            : IsService(type) ? ParameterKind.Service
            : ParameterKind.Argument;

    private bool IsService(Type type)
    {
        if (type.IsValueType || type.IsArray || type == typeof(string) || SchemaBuilder.IsScalar(type))
        {
            return false;
        }

        if (type == typeof(IServiceProvider) || type == typeof(ITopicEventSender) || type == typeof(ITopicEventReceiver) || typeof(DbContext).IsAssignableFrom(type))
        {
            return true;
        }

        // The container says yes to every IEnumerable<T>: ask for T.
        return ClrTypes.IsGeneric(type, typeof(IEnumerable<>))
            ? IsService(type.GetGenericArguments()[0])
            : _registered?.IsService(type) is true;
    }
}

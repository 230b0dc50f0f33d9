using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.Extensions.DependencyInjection;

namespace Cacao.Execution;

/// <summary>
/// What a resolver gets from dependency injection. Resolvers of a query run side by side, so each that asks for a scoped service
/// has a scope of its own, and each gets a DbContext of its own; both end with the field. A mutation's fields share the request's scope.
/// </summary>
internal sealed partial class ResolverContext
{
    private IServiceProvider? _services;
    private List<IAsyncDisposable>? _owned;
    private IDataLoader? _loader;

    /// <summary>True when nothing has to be disposed after the field.</summary>
    public bool IsClean => _owned is null;

    public IServiceProvider RequestServices => Request.Services;

    public IServiceProvider Services
    {
        get => _services ?? Request.Services;
        set => _services = value;
    }

    public T Service<T>() where T : notnull => (T)Service(typeof(T));

    public object Service(Type service) => ServicesFor(service).GetRequiredService(service);

    public T Service<T>(object key) where T : notnull => ServicesFor(typeof(T)).GetRequiredKeyedService<T>(key);

    /// <summary>A DbContext that nobody else uses, from the registered factory.</summary>
    public async ValueTask<TContext> GetDbContextAsync<TContext>() where TContext : DbContext
    {
        var factory = Request.Services.GetRequiredService<IDbContextFactory<TContext>>();
        var context = await factory.CreateDbContextAsync(RequestAborted).ConfigureAwait(false);
        Own(context);
        return context;
    }

    /// <summary>The resolver's own DbContext with this model; null when it has none.</summary>
    public DbContext? FindDbContext(IModel model) => _owned?.OfType<DbContext>().FirstOrDefault(context => context.Model == model);

    /// <summary>The request's instance of a data loader.</summary>
    public IDataLoader GetDataLoader(Type type)
    {
        if (_loader?.GetType() != type)
        {
            _loader = (IDataLoader)(Request.Services.GetService(type)
                ?? Request.GetLoader(type, request => ActivatorUtilities.CreateInstance(request.Services, type)));
        }

        return _loader; // a field of a list asks once for each object
    }

    public async ValueTask CleanUpAsync()
    {
        foreach (var owned in _owned ?? [])
        {
            await owned.DisposeAsync().ConfigureAwait(false);
        }
    }

    private IServiceProvider ServicesFor(Type service)
    {
        if (_services is null && Operation.Type == OperationType.Query && Request.Executor.IsScoped(service))
        {
            var scope = Request.Services.CreateAsyncScope();
            Own(scope);
            _services = scope.ServiceProvider;
        }

        return Services;
    }

    private void Own(IAsyncDisposable owned) => (_owned ??= []).Add(owned);
}

using System.Security.Claims;
using Cacao.DataLoaders;

namespace Cacao.Execution;

/// <summary>Everything that belongs to one operation while it is executed.</summary>
internal sealed class RequestState(
    ExecutorServices executor,
    OperationRequest request,
    Operation operation,
    VariableValues variables,
    IServiceProvider services,
    BatchScheduler batches,
    CancellationToken aborted)
{
    private readonly Lock _lock = new();
    private readonly List<IError> _errors = [];
    private IDictionary<string, object?>? _contextData;
    private Dictionary<Type, object>? _loaders;

    public ExecutorServices Executor { get; } = executor;

    public Schema Schema => Executor.Schema;

    public Operation Operation { get; } = operation;

    public VariableValues Variables { get; } = variables;

    public IServiceProvider Services { get; } = services;

    public BatchScheduler Batches { get; } = batches;

    /// <summary>Cancelled when the caller goes away or the time is up.</summary>
    public CancellationToken Aborted { get; } = aborted;

    public ClaimsPrincipal User { get; } = request.User ?? new ClaimsPrincipal(new ClaimsIdentity());

    public ErrorHandlingMode ErrorHandling { get; } = request.ErrorHandling ?? ErrorHandlingMode.Propagate;

    public IDictionary<string, object?> ContextData
        => Origin?.ContextData ?? (_contextData ??= new System.Collections.Concurrent.ConcurrentDictionary<string, object?>(
            request.GlobalState ?? Enumerable.Empty<KeyValuePair<string, object?>>()));

    /// <summary>The same operation with errors of its own: for what is delivered later.</summary>
    public RequestState Fork() => new(Executor, request, Operation, Variables, Services, Batches, Aborted) { Origin = Origin ?? this };

    /// <summary>The operation whose data loaders and context data are used; null when these are its own.</summary>
    private RequestState? Origin { get; init; }

    public bool HasErrors => _errors.Count > 0;

    /// <summary>What was reported so far, in that order.</summary>
    public IReadOnlyList<IError> Errors => _errors;

    /// <summary>Adds an error after the filters have seen it.</summary>
    public void Report(IError error)
    {
        error = Executor.Errors.Prepare(error);
        lock (_lock)
        {
            _errors.Add(error);
        }
    }

    /// <summary>Adds what an exception says at a field.</summary>
    public void Report(Exception exception, Func<Path> path)
    {
        foreach (var error in ErrorHandler.ToErrors(exception))
        {
            Report(error.Path is null ? error.WithPath(path()) : error);
        }
    }

    /// <summary>The request's one instance of a data loader that is not registered as a service.</summary>
    public object GetLoader(Type type, Func<RequestState, object> create)
    {
        if (Origin is not null)
        {
            return Origin.GetLoader(type, create);
        }

        lock (_lock)
        {
            _loaders ??= [];
            if (!_loaders.TryGetValue(type, out var loader))
            {
                _loaders[type] = loader = create(this);
            }

            return loader;
        }
    }
}

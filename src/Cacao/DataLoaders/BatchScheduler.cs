namespace Cacao.DataLoaders;

/// <summary>
/// Collects batches while the resolvers of a level run; the executor dispatches them when no resolver can go on by itself.
/// A loader may use another one while it loads: batches never wait for each other.
/// </summary>
internal sealed class BatchScheduler : IBatchScheduler
{
    private readonly Lock _lock = new();
    private readonly List<IDataLoader> _loaders = [];
    private List<Func<Task>> _scheduled = [];
    private TaskCompletionSource? _waiting;
    private int _publishing;

    public void Register(IDataLoader loader)
    {
        lock (_lock)
        {
            _loaders.Add(loader);
        }
    }

    public void Schedule(Func<Task> dispatch)
    {
        lock (_lock)
        {
            _scheduled.Add(dispatch);
            WakeIfReady();
        }
    }

    public void Publish(Action publish)
    {
        lock (_lock)
        {
            _publishing++;
        }

        try
        {
            publish();
        }
        finally
        {
            lock (_lock)
            {
                _publishing--;
                WakeIfReady();
            }
        }
    }

    /// <summary>Dispatches what is scheduled until <paramref name="work"/> is done.</summary>
    public async Task RunAsync(Task work)
    {
        while (!work.IsCompleted)
        {
            var (batches, next) = TakeScheduled();
            foreach (var dispatch in batches)
            {
                // Not awaited: a failure goes to those who asked for the keys, and the values complete the work.
                _ = dispatch();
            }

            if (batches.Count == 0)
            {
                await Task.WhenAny(work, next).ConfigureAwait(false);
            }
        }
    }

    /// <summary>Forgets what was loaded: another field of a mutation may have changed it.</summary>
    public void ClearCaches()
    {
        lock (_lock)
        {
            foreach (var loader in _loaders)
            {
                loader.ClearCache();
            }
        }
    }

    private void WakeIfReady()
    {
        if (_publishing == 0 && _scheduled.Count > 0)
        {
            _waiting?.TrySetResult();
            _waiting = null;
        }
    }

    private (IReadOnlyList<Func<Task>> Batches, Task Next) TakeScheduled()
    {
        lock (_lock)
        {
            if (_publishing == 0 && _scheduled.Count > 0)
            {
                var batches = _scheduled;
                _scheduled = [];
                return (batches, Task.CompletedTask);
            }

            // Whoever schedules next must not run the executor's loop on its own stack.
            _waiting ??= new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            return ([], _waiting.Task);
        }
    }
}

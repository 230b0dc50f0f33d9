using System.Runtime.CompilerServices;
using Microsoft.Extensions.Hosting;

namespace Cacao.Tests.Transport.Sockets;

public class SocketQuery
{
    public int One => 1;

    public string Echo(string text) => text;
}

public class SocketMutation
{
    public int Add(int a, int b) => a + b;
}

public class SocketSubscription
{
    public IAsyncEnumerable<int> OpenSource(Sources sources, CancellationToken cancellationToken) => sources.WaitAsync(cancellationToken);

    [Subscribe(With = nameof(OpenSource))]
    public int Waiting([EventMessage] int number) => number;

    public IAsyncEnumerable<int> OpenHostsSource(Sources sources, IHostApplicationLifetime host) => sources.WaitAsync(host.ApplicationStopping);

    [Subscribe(With = nameof(OpenHostsSource))]
    public int Hosted([EventMessage] int number) => number;

    public IAsyncEnumerable<int> OpenDeafSource(Sources sources) => sources.IgnoreCancellationAsync();

    [Subscribe(With = nameof(OpenDeafSource))]
    public int Deaf([EventMessage] int number) => number;

    public IAsyncEnumerable<int> OpenFlood(Sources sources) => sources.FloodAsync();

    [Subscribe(With = nameof(OpenFlood))]
    public string Flood([EventMessage] int number) => new('x', Sources.FloodSize);

    public async IAsyncEnumerable<int> CountAsync(int to)
    {
        for (var i = 1; i <= to; i++)
        {
            await Task.Yield();
            yield return i;
        }
    }

    [Subscribe(With = nameof(CountAsync))]
    public int Count([EventMessage] int number, int to) => number;
}

/// <summary>The sources that are open, and what they gave.</summary>
public class Sources
{
    public const int FloodSize = 64 * 1024;

    private readonly TaskCompletionSource _release = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _running;
    private int _given;

    public int Running => Volatile.Read(ref _running);

    public int Given => Volatile.Read(ref _given);

    /// <summary>Lets sources that do not heed their cancellation go on.</summary>
    public void Release() => _release.TrySetResult();

    public async IAsyncEnumerable<int> WaitAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref _running);
        try
        {
            yield return 1;
            await Task.Delay(Timeout.Infinite, cancellationToken);
        }
        finally
        {
            Interlocked.Decrement(ref _running);
        }
    }

    public async IAsyncEnumerable<int> IgnoreCancellationAsync()
    {
        Interlocked.Increment(ref _running);
        try
        {
            yield return 1;
            await _release.Task;
            yield return 2;
        }
        finally
        {
            Interlocked.Decrement(ref _running);
        }
    }

    public async IAsyncEnumerable<int> FloodAsync()
    {
        Interlocked.Increment(ref _running);
        try
        {
            while (true)
            {
                await Task.Yield();
                yield return Interlocked.Increment(ref _given);
            }
        }
        finally
        {
            Interlocked.Decrement(ref _running);
        }
    }
}

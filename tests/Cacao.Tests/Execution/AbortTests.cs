using Microsoft.Extensions.DependencyInjection;

namespace Cacao.Tests.Execution;

/// <summary>
/// A request whose time is up or whose client is gone ends, also where nothing waits: once a list of some thousand parents kept
/// computing for minutes after its answer had been given up.
/// </summary>
public class AbortTests
{
    [Theory]
    [InlineData("{ items { computed } }")]
    [InlineData("{ items { property } }")]
    [InlineData("{ items { inner { property } } }")]
    public async Task Execution_Should_End_When_TheRequestIsAbortedWhileFieldsCompute(string query)
    {
        using var calls = new Calls();
        await using var server = await TestServer.StartAsync(
            schema => schema.AddQueryType<Query>(),
            services => services.AddSingleton(calls));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => server.AskAsync(query, cancellationToken: calls.Aborted.Token));

        Assert.Equal(1, calls.Count);
    }

    /// <summary>Counts the fields that were computed; the first one aborts the request.</summary>
    public sealed class Calls : IDisposable
    {
        public CancellationTokenSource Aborted { get; } = new();

        public int Count { get; private set; }

        public int Next()
        {
            Aborted.Cancel();
            return ++Count;
        }

        public void Dispose() => Aborted.Dispose();
    }

    public class Query
    {
        public List<Item> GetItems([Service] Calls calls) => [.. Enumerable.Range(0, 100).Select(_ => new Item(calls))];
    }

    public class Item(Calls calls)
    {
        public int Property => calls.Next();

        public Inner Inner { get; } = new(calls);

        public int Computed() => calls.Next();
    }

    public class Inner(Calls calls)
    {
        public int Property => calls.Next();
    }
}

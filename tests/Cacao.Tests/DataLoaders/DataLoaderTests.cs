using System.Collections.Concurrent;
using Cacao.Tests.Execution;
using Microsoft.Extensions.DependencyInjection;

namespace Cacao.Tests.DataLoaders;

public class DataLoaderTests
{
    [Fact]
    public async Task Loader_Should_LoadALevelOnce_When_ManyFieldsAsk()
    {
        await using var server = await StartAsync();

        var answer = await server.AskAsync("{ items(count: 50) { parent } }");

        Assert.Equal(50, answer.Split("\"parent\":").Length - 1);
        Assert.Equal([$"parents 0,1,2,3,4"], server.Log);
    }

    [Fact]
    public async Task Loaders_Should_EachLoadOnce_When_OneAskIsFollowedByAnother()
    {
        await using var server = await StartAsync();

        await server.AskAsync("{ items(count: 20) { grandparent } }");

        // the second loader sees the keys of all resolvers that the first one woke
        Assert.Equal(["parents 0,1,2,3,4", "parents 100,101,102,103,104"], server.Log);
    }

    [Fact]
    public async Task Loader_Should_LoadOnce_When_ManyAskForOneKeyAndThenForDifferentOnes()
    {
        await using var server = await StartAsync();

        await server.AskAsync("{ items(count: 5) { cousin } }");

        Assert.Equal(["parents 7", "parents 107,108,109,110,111"], server.Log);
    }

    [Fact]
    public async Task Loader_Should_UseAnotherLoader_When_ItLoads()
    {
        await using var server = await StartAsync();

        var answer = await server.AskAsync("{ nested(key: 7) }");

        Assert.Equal("""{"data":{"nested":"107 of 7"}}""", answer);
    }

    [Fact]
    public async Task Loader_Should_FailEveryKeyOfItsBatch_When_ItThrows()
    {
        await using var server = await StartAsync();

        var answer = await server.AskAsync("{ a: load(key: 1) b: load(key: -1) c: load(key: 1) }");

        Assert.Equal(
            """{"data":{"a":null,"b":null,"c":null},"errors":[{"message":"Unexpected Execution Error","path":["a"]},{"message":"Unexpected Execution Error","path":["c"]},{"message":"Unexpected Execution Error","path":["b"]}]}""".Length,
            answer.Length);
        Assert.Equal(4, answer.Split("Unexpected Execution Error").Length);
    }

    [Fact]
    public async Task Loader_Should_LoadAnew_When_AMutationCameBetween()
    {
        await using var server = await StartAsync();

        await server.AskAsync("mutation { a: touch(key: 1) b: touch(key: 1) }");

        Assert.Equal(["parents 1", "parents 1"], server.Log);
    }

    [Fact]
    public async Task GroupedLoader_Should_GiveEmptyArray_When_KeyHasNoGroup()
    {
        await using var server = await StartAsync();

        Assert.Equal("""{"data":{"a":[10,11],"b":[]}}""", await server.AskAsync("{ a: group(key: 1) b: group(key: 2) }"));
    }

    private static async Task<LoggedServer> StartAsync()
    {
        var log = new ConcurrentQueue<string>();
        return new LoggedServer(log, await TestServer.StartAsync(
            schema => schema
                .AddQueryType<Query>()
                .AddMutationType<Mutation>()
                .AddDataLoader<ParentLoader>()
                .AddDataLoader<NestedLoader>()
                .AddDataLoader<GroupLoader>(),
            services => services.AddSingleton(log)));
    }

    private sealed class LoggedServer(ConcurrentQueue<string> log, TestServer server) : IAsyncDisposable
    {
        public string[] Log => [.. log];

        public Task<string> AskAsync(string query) => server.AskAsync(query);

        public ValueTask DisposeAsync() => server.DisposeAsync();
    }

    public class Query
    {
        public IEnumerable<Item> GetItems(int count) => Enumerable.Range(0, count).Select(number => new Item(number % 5)).ToList();

        public Task<int> NestedKeyAsync(int key) => Task.FromResult(key);

        public async Task<string> NestedAsync(int key, NestedLoader nested, CancellationToken cancellationToken)
            => (await nested.LoadAsync(key, cancellationToken))!;

        public async Task<int?> LoadAsync(int key, ParentLoader parents, CancellationToken cancellationToken)
            => await parents.LoadAsync(key, cancellationToken);

        public async Task<IReadOnlyList<int>> GroupAsync(int key, GroupLoader groups, CancellationToken cancellationToken)
            => (await groups.LoadAsync(key, cancellationToken))!;
    }

    public class Mutation
    {
        public Task<int> TouchAsync(int key, ParentLoader parents, CancellationToken cancellationToken) => parents.LoadAsync(key, cancellationToken);
    }

    public record Item(int Number)
    {
        public Task<int> GetParentAsync(ParentLoader parents, CancellationToken cancellationToken) => parents.LoadAsync(Number, cancellationToken);

        public async Task<int> GetGrandparentAsync(ParentLoader parents, CancellationToken cancellationToken)
            => await parents.LoadAsync(await parents.LoadAsync(Number, cancellationToken), cancellationToken);

        public async Task<int> GetCousinAsync(ParentLoader parents, CancellationToken cancellationToken)
            => await parents.LoadAsync(await parents.LoadAsync(7, cancellationToken) + Number, cancellationToken);
    }

    /// <summary>The parent of a number is that number and a hundred.</summary>
    public class ParentLoader(ConcurrentQueue<string> log, IBatchScheduler scheduler, DataLoaderOptions options)
        : BatchDataLoader<int, int>(scheduler, options)
    {
        protected override async Task<IReadOnlyDictionary<int, int>> LoadBatchAsync(IReadOnlyList<int> keys, CancellationToken cancellationToken)
        {
            log.Enqueue($"parents {string.Join(',', keys.Order())}");
            await Task.Yield();
            return keys.Contains(-1) ? throw new InvalidOperationException("secret") : keys.ToDictionary(key => key, key => key + 100);
        }
    }

    public class NestedLoader(ParentLoader parents, IBatchScheduler scheduler, DataLoaderOptions options)
        : BatchDataLoader<int, string>(scheduler, options)
    {
        protected override async Task<IReadOnlyDictionary<int, string>> LoadBatchAsync(IReadOnlyList<int> keys, CancellationToken cancellationToken)
        {
            var loaded = await parents.LoadAsync(keys, cancellationToken);
            return keys.Zip(loaded).ToDictionary(pair => pair.First, pair => $"{pair.Second} of {pair.First}");
        }
    }

    public class GroupLoader(IBatchScheduler scheduler, DataLoaderOptions options) : GroupedDataLoader<int, int>(scheduler, options)
    {
        protected override Task<ILookup<int, int>> LoadGroupedBatchAsync(IReadOnlyList<int> keys, CancellationToken cancellationToken)
            => Task.FromResult(new[] { 10, 11 }.ToLookup(_ => 1));
    }
}

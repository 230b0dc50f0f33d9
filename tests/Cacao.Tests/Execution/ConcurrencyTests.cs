using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Cacao.Tests.Execution;

public class ConcurrencyTests
{
    [Fact]
    public async Task DbContext_Should_BelongToOneResolver_When_ResolversRunSideBySide()
    {
        // arrange
        var meeting = new Meeting(3);
        await using var server = await StartAsync(meeting);

        // act: each resolver waits until all three have their context
        var answer = await server.AskAsync("{ a: meet b: meet c: meet }");

        // assert
        Assert.Equal("""{"data":{"a":true,"b":true,"c":true}}""", answer);
        Assert.Equal(3, meeting.Contexts.Distinct().Count());
        Assert.All(meeting.Contexts, context => Assert.Throws<ObjectDisposedException>(() => context.Model));
    }

    [Fact]
    public async Task ScopedService_Should_BelongToOneResolver_When_OperationIsQuery()
    {
        var meeting = new Meeting(2);
        await using var server = await StartAsync(meeting);

        var answer = await server.AskAsync("{ a: scoped b: scoped }");

        Assert.Equal("""{"data":{"a":true,"b":true}}""", answer);
        Assert.Equal(2, meeting.Services.Distinct().Count());
    }

    [Fact]
    public async Task Mutations_Should_RunOneAfterTheOther()
    {
        var meeting = new Meeting(1);
        await using var server = await StartAsync(meeting);

        var answer = await server.AskAsync("mutation { a: step(name: \"a\") b: step(name: \"b\") c: step(name: \"c\") }");

        Assert.Equal("""{"data":{"a":"a 0","b":"b 1","c":"c 2"}}""", answer);
    }

    [Fact]
    public async Task Mutation_Should_NotBeExecuted_When_AnEarlierOneTookAllDataAway()
    {
        var meeting = new Meeting(1);
        await using var server = await StartAsync(meeting);

        var answer = await server.AskAsync("mutation { a: step(name: \"a\") b: fail c: step(name: \"c\") }");

        Assert.Equal("""{"data":null,"errors":[{"message":"no","path":["b"]}]}""", answer);
        Assert.Equal(1, meeting.Steps);
    }

    [Fact]
    public async Task Operation_Should_BeStopped_When_TimeIsUp()
    {
        await using var server = await TestServer.StartAsync(
            schema => schema
                .AddQueryType<Query>()
                .ModifyRequestOptions(options => options.ExecutionTimeout = TimeSpan.FromMilliseconds(30)),
            services => services.AddSingleton(new Meeting(1)).AddScoped<ScopedThing>());

        var answer = await server.AskAsync("{ endless }");

        Assert.Equal(
            """{"errors":[{"message":"The operation was stopped because it ran longer than 0.03 seconds.","extensions":{"code":"HC0045"}}]}""",
            answer);
    }

    [Fact]
    public async Task Operation_Should_BeCancelled_When_CallerGoesAway()
    {
        await using var server = await TestServer.StartAsync(
            schema => schema.AddQueryType<Query>(),
            services => services.AddSingleton(new Meeting(1)).AddScoped<ScopedThing>());
        using var caller = new CancellationTokenSource();

        var asking = server.AskAsync("{ endless }", cancellationToken: caller.Token);
        await caller.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => asking);
    }

    private static Task<TestServer> StartAsync(Meeting meeting) => TestServer.StartAsync(
        schema => schema.AddQueryType<Query>().AddMutationType<Mutation>().RegisterDbContextFactory<EmptyDb>(),
        services => services
            .AddSingleton(meeting)
            .AddScoped<ScopedThing>()
            .AddDbContextFactory<EmptyDb>(options => options.UseSqlite("Data Source=:memory:")));

    public class Query
    {
        public async Task<bool> MeetAsync(EmptyDb db, Meeting meeting)
        {
            meeting.Contexts.Add(db);
            await meeting.ArriveAsync();
            return true;
        }

        public async Task<bool> ScopedAsync(ScopedThing thing, Meeting meeting)
        {
            meeting.Services.Add(thing);
            await meeting.ArriveAsync();
            return true;
        }

        public async Task<bool> EndlessAsync(CancellationToken cancellationToken)
        {
            await Task.Delay(Timeout.Infinite, cancellationToken);
            return true;
        }
    }

    public class Mutation
    {
        public async Task<string> StepAsync(string name, Meeting meeting)
        {
            var step = meeting.Steps;
            await Task.Yield();
            meeting.Steps = step + 1;
            return $"{name} {step}";
        }

        public string Fail() => throw new GraphQLException("no");
    }

    public class EmptyDb(DbContextOptions<EmptyDb> options) : DbContext(options);

    public class ScopedThing;

    /// <summary>Lets everybody go on when the expected number has arrived: resolvers that did not run side by side would wait for ever.</summary>
    public class Meeting(int expected)
    {
        private readonly TaskCompletionSource _complete = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private int _arrived;

        public ConcurrentBag<EmptyDb> Contexts { get; } = [];

        public ConcurrentBag<ScopedThing> Services { get; } = [];

        public int Steps { get; set; }

        public Task ArriveAsync()
        {
            if (Interlocked.Increment(ref _arrived) == expected)
            {
                _complete.SetResult();
            }

            return _complete.Task;
        }
    }
}

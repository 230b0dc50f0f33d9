using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace Cacao.Tests.Execution.Incremental;

/// <summary>A server with @defer and @stream on; its slow fields wait until the test lets them go.</summary>
internal sealed class IncrementalServer : IAsyncDisposable
{
    private readonly WebApplication _app;

    private IncrementalServer(WebApplication app) => _app = app;

    public Gates Gates => _app.Services.GetRequiredService<Gates>();

    public HttpClient Client => _app.GetTestClient();

    public static async Task<IncrementalServer> StartAsync(Action<IRequestExecutorBuilder>? configure = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseTestServer();
        builder.Services.AddSingleton<Gates>();
        var schema = builder.Services.AddGraphQLServer(disableDefaultSecurity: true)
            .AddQueryType<Query>()
            .AddMutationType<Mutation>()
            .AddSubscriptionType<Subscription>()
            .ModifyOptions(options => (options.EnableDefer, options.EnableStream) = (true, true));
        configure?.Invoke(schema);
        var app = builder.Build();
        app.MapGraphQL();
        await app.StartAsync();
        return new IncrementalServer(app);
    }

    /// <summary>The answer in lines of JSON; one line when it comes whole.</summary>
    public async Task<string[]> AskAsync(string query, object? variables = null, string accept = "application/jsonl")
    {
        using var response = await SendAsync(query, variables, accept);
        var text = await response.Content.ReadAsStringAsync();
        return text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    public Task<HttpResponseMessage> SendAsync(string query, object? variables, string accept)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/graphql")
        {
            Content = new StringContent(
                System.Text.Json.JsonSerializer.Serialize(new { query, variables = variables ?? new { } }), Encoding.UTF8, "application/json"),
        };
        request.Headers.TryAddWithoutValidation("Accept", accept);
        return Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}

public class Query
{
    public Hero Hero() => new("Luke");

    public IReadOnlyList<Hero> Heroes() => [new("Luke"), new("Leia"), new("Han")];

    public IReadOnlyList<int> Numbers(int count) => [.. Enumerable.Range(0, count)];

    public IReadOnlyList<string?> WithNull() => ["a", "b", null];
}

public class Mutation
{
    public Hero Rename(string name) => new(name);
}

public class Subscription
{
    public async IAsyncEnumerable<string> OpenAsync()
    {
        await Task.Yield();
        yield return "Luke";
    }

    [Subscribe(With = nameof(OpenAsync))]
    public Hero Renamed([EventMessage] string name) => new(name);
}

public class Hero(string name)
{
    public string Name => name;

    public string Nick => name[..2];

    public Hero Friend() => new($"{name}'s friend");

    public IReadOnlyList<string> Ships() => [$"{name} 1", $"{name} 2"];

    public string? Fail() => throw new GraphQLException("no");

    public string FailNonNull() => throw new GraphQLException("never");

    public Task<string> SlowAsync(string gate, Gates gates, CancellationToken cancellationToken) => gates.WaitAsync(gate, name, cancellationToken);
}

/// <summary>What slow fields wait for.</summary>
public class Gates
{
    private readonly System.Collections.Concurrent.ConcurrentDictionary<string, TaskCompletionSource> _gates = new();
    private int _waiting;

    public int Waiting => Volatile.Read(ref _waiting);

    public void Open(string gate) => Get(gate).TrySetResult();

    public async Task<string> WaitAsync(string gate, string answer, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref _waiting);
        try
        {
            await Get(gate).Task.WaitAsync(cancellationToken);
            return answer;
        }
        finally
        {
            Interlocked.Decrement(ref _waiting);
        }
    }

    private TaskCompletionSource Get(string gate)
        => _gates.GetOrAdd(gate, _ => new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
}

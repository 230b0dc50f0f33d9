using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;

namespace Cacao.Tests.Execution;

/// <summary>A schema and its executor without a host: a request in, the answer's JSON out.</summary>
internal sealed class TestServer : IAsyncDisposable
{
    private readonly ServiceProvider _services;

    private TestServer(ServiceProvider services, IRequestExecutor executor)
    {
        _services = services;
        Executor = executor;
    }

    public IRequestExecutor Executor { get; }

    public static async Task<TestServer> StartAsync(Action<IRequestExecutorBuilder> configure, Action<IServiceCollection>? addServices = null)
    {
        var services = new ServiceCollection();
        addServices?.Invoke(services);
        configure(services.AddGraphQLServer(disableDefaultSecurity: true));
        var provider = services.BuildServiceProvider();
        return new TestServer(provider, await provider.GetRequiredService<IRequestExecutorProvider>().GetExecutorAsync());
    }

    public async Task<string> AskAsync(string query, object? variables = null, CancellationToken cancellationToken = default)
    {
        var request = OperationRequestBuilder.New().SetDocument(query);
        if (variables is not null)
        {
            request.SetVariableValues(JsonSerializer.SerializeToDocument(variables));
        }

        await using var result = await Executor.ExecuteAsync(request.Build(), cancellationToken);
        return result.ToJson();
    }

    public ValueTask DisposeAsync() => _services.DisposeAsync();
}

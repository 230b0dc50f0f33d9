using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;

namespace Cacao.Tests.Execution.Costs;

/// <summary>A schema that prices its operations.</summary>
internal sealed class PricedServer : IAsyncDisposable
{
    private readonly TestServer _server;

    private PricedServer(TestServer server) => _server = server;

    public IRequestExecutor Executor => _server.Executor;

    public static async Task<PricedServer> StartAsync(Action<IRequestExecutorBuilder>? configure = null)
        => new(await TestServer.StartAsync(schema =>
        {
            schema.AddQueryType<PricedQuery>().AddType<Gold>().AddType<Stone>().AddCostAnalyzer().ModifyRequestOptions(options => options.IncludeExceptionDetails = true);
            configure?.Invoke(schema);
        }));

    /// <summary>The price as "field cost / type cost"; the whole answer when there is none.</summary>
    public async Task<string> PriceAsync(string query, string variables = "{}")
    {
        var answer = await AskAsync(query, variables, request => request.ValidateCost());
        var root = JsonDocument.Parse(answer).RootElement;
        return root.TryGetProperty("extensions", out var extensions)
            ? $"{extensions.GetProperty("operationCost").GetProperty("fieldCost")} / {extensions.GetProperty("operationCost").GetProperty("typeCost")}"
            : answer;
    }

    public async Task<string> AskAsync(string query, string variables = "{}", Action<OperationRequestBuilder>? configure = null)
    {
        var request = OperationRequestBuilder.New().SetDocument(query).SetVariableValues(JsonDocument.Parse(variables));
        configure?.Invoke(request);
        await using var result = await Executor.ExecuteAsync(request.Build());
        return result.ToJson();
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();
}

using System.Net.Http.Json;
using System.Text.Json;
using Fuzz.Documents;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Fuzz.Targets;

/// <summary>A server in this process behind a free port, and what a client can learn of it.</summary>
internal abstract class FuzzTarget : IAsyncDisposable
{
    private readonly WebApplication _app;

    protected FuzzTarget(WebApplication app, Func<string, bool> isFault)
    {
        _app = app;
        Faults = new FaultLog(isFault);
        app.Services.GetRequiredService<ILoggerFactory>().AddProvider(Faults);
    }

    public HttpClient Client { get; } = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { Timeout = TimeSpan.FromMinutes(1) };

    /// <summary>What the server logged as an error.</summary>
    public FaultLog Faults { get; }

    public Uri Address => new(_app.Urls.First());

    /// <summary>Mutations are sent as well; the database is the target's own.</summary>
    public abstract bool Writes { get; }

    /// <summary>Whether every exception that reaches the client as unexpected is a fault; the sample throws some on purpose.</summary>
    public abstract bool NeverThrows { get; }

    public SchemaModel Schema { get; private set; } = null!;

    public KnownThings Known { get; } = new();

    /// <summary>Right requests, to damage.</summary>
    public virtual IReadOnlyList<GraphQLRequest> Samples => [];

    /// <summary>Trusted documents and operations in them.</summary>
    public virtual IReadOnlyList<(string Id, string Operation)> Stored => [];

    public IReadOnlyList<ReportAddress> Reports { get; protected set; } = [];

    protected IServiceProvider Services => _app.Services;

    public virtual async Task StartAsync()
    {
        await _app.StartAsync();
        Client.BaseAddress = Address;
        Schema = SchemaModel.Parse(await AskAsync(SchemaModel.Question));
        foreach (var field in Schema.RootOf("query")!.Fields!)
        {
            var connection = Schema[field.Type.Named];
            if (connection.Fields?.FirstOrDefault(part => part.Name == "nodes") is { } nodes
                && field.Args.Any(argument => argument.Name == "first")
                && field.Args.All(argument => !argument.IsRequired)
                && Schema[nodes.Type.Named].Fields?.Any(part => part.Name == "id") is true)
            {
                await LearnAsync(field.Name, nodes.Type.Named);
            }
        }
    }

    public virtual async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
        Faults.Dispose();
    }

    protected async Task<JsonElement> AskAsync(string query)
    {
        using var response = await Client.PostAsJsonAsync(new Uri("/graphql", UriKind.Relative), new { query });
        return await response.Content.ReadFromJsonAsync<JsonElement>();
    }

    /// <summary>Some ids from the beginning and the end of a list, and the cursors of both pages.</summary>
    private async Task LearnAsync(string list, string kind)
    {
        foreach (var page in (string[])["first: 4", "last: 2"])
        {
            var answer = await AskAsync($"{{ list: {list}({page}) {{ nodes {{ id }} pageInfo {{ endCursor }} }} }}");
            if (answer.TryGetProperty("data", out var data) && data.TryGetProperty("list", out var found) && found.ValueKind is JsonValueKind.Object)
            {
                foreach (var node in found.GetProperty("nodes").EnumerateArray())
                {
                    Known.AddId(kind, node.GetProperty("id").ToString());
                }

                if (found.GetProperty("pageInfo").GetProperty("endCursor").GetString() is { } cursor)
                {
                    Known.AddCursor(cursor);
                }
            }
        }
    }
}

/// <summary>A report and the types of what can be set in its address.</summary>
internal sealed record ReportAddress(string Name, IReadOnlyList<(string Name, TypeReference Type)> Parameters);

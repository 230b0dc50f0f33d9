using System.Text;
using Conformance.Sample;
using Microsoft.AspNetCore.Builder;

namespace Cacao.Tests.Conformance;

/// <summary>The sample on a free port of this machine, with a database of its own.</summary>
public class SampleServer : IAsyncLifetime
{
    private readonly string _database = System.IO.Path.Combine(System.IO.Path.GetTempPath(), $"cacao-{Guid.NewGuid():N}.db");
    private WebApplication? _app;

    internal Uri Address => new(_app!.Urls.Single());

    internal IServiceProvider Services => _app!.Services;

    internal HttpClient Client { get; } = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false })
    {
        Timeout = TimeSpan.FromSeconds(20),
    };

    /// <inheritdoc />
    public async Task InitializeAsync()
    {
        _app = SampleHost.Build(
            ["--urls", "http://127.0.0.1:0", "--environment", "Production", "--Logging:LogLevel:Default", "None"],
            _database);
        Configure(_app.Services);
        await _app.StartAsync();

        // The first query of a process compiles much: on a busy machine longer than the sample's two seconds.
        using var query = new StringContent("""{"query":"{ members(first: 1) { nodes { id } totalCount } }"}""", Encoding.UTF8, "application/json");
        using var ignored = await Client.PostAsync(new Uri(Address, "/graphql"), query);
    }

    /// <inheritdoc />
    public async Task DisposeAsync()
    {
        Client.Dispose();
        if (_app is not null)
        {
            await _app.DisposeAsync();
        }

        File.Delete(_database);
    }

    /// <summary>Changes what was registered, before the schemas are built.</summary>
    private protected virtual void Configure(IServiceProvider services)
    {
    }

    /// <summary>Brings back the rows of the sample.</summary>
    internal async Task ResetAsync()
    {
        using var response = await Client.PostAsync(new Uri(Address, "/sample/reset"), null);
        response.EnsureSuccessStatusCode();
    }
}

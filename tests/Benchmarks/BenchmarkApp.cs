using Microsoft.AspNetCore.Builder;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using ServiceTeams.Api;
using ServiceTeams.Shared.Data;

namespace Benchmarks;

/// <summary>The product as the host composes it, on a database file of its own that is gone afterwards.</summary>
internal sealed class BenchmarkApp : IAsyncDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("serviceteams-benchmark-").FullName;
    private readonly WebApplication _app;

    private BenchmarkApp(KeyValuePair<string, string?>[] settings)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            EnvironmentName = "Benchmark",
            ContentRootPath = _folder,
            ApplicationName = typeof(DatabaseHealth).Assembly.GetName().Name,
        });
        builder.Configuration.AddInMemoryCollection([KeyValuePair.Create("Insights:Read", (string?)"false"), .. settings]);
        builder.Logging.ClearProviders();
        builder.AddServiceTeams();
        _app = builder.Build();
    }

    public IServiceProvider Services => _app.Services;

    public static async Task<BenchmarkApp> StartAsync(bool demonstration, params KeyValuePair<string, string?>[] settings)
    {
        var app = new BenchmarkApp(settings);
        await app.Services.GetRequiredService<DatabasePreparation>().RunAsync(demonstration);
        return app;
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }
}

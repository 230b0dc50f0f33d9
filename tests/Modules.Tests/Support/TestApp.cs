using System.Net.Http.Headers;
using System.Net.Http.Json;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using ServiceTeams.Api;
using ServiceTeams.Assistance.Data;
using ServiceTeams.Events.Data;
using ServiceTeams.Insights.Data;
using ServiceTeams.Outreach.Data;
using ServiceTeams.Registry.Data;
using ServiceTeams.Repairs.Data;
using ServiceTeams.Shared.Data;

namespace Modules.Tests.Support;

/// <summary>
/// The product as the host composes it, with a database of its own, a clock that stands still and an issuer without a network.
/// With SERVICETEAMS_SQLSERVER set, the database is one on that server.
/// </summary>
public class TestApp : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("serviceteams-").FullName;
    private readonly WebApplication _app;
    private HttpClient? _client;

    public TestApp()
        : this(_ => { })
    {
    }

    /// <summary>The same with other settings or services.</summary>
    protected TestApp(Action<WebApplicationBuilder> configure)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            EnvironmentName = "Testing",
            ContentRootPath = _folder,
            ApplicationName = typeof(DatabaseHealth).Assembly.GetName().Name,
        });
        builder.Configuration.AddInMemoryCollection(Settings());
        builder.Logging.ClearProviders();
        builder.AddServiceTeams();
        builder.WebHost.UseTestServer();
        builder.Services.AddSingleton<TimeProvider>(Clock);
        builder.Services.Configure<JwtBearerOptions>(JwtBearerDefaults.AuthenticationScheme, TestIssuer.Trust);
        builder.Services.ConfigureDbContext<RegistryDb>(options => options.AddInterceptors(Reads));
        builder.Services.ConfigureDbContext<OutreachDb>(options => options.AddInterceptors(Reads));
        builder.Services.ConfigureDbContext<AssistanceDb>(options => options.AddInterceptors(Reads));
        builder.Services.ConfigureDbContext<RepairsDb>(options => options.AddInterceptors(Reads));
        builder.Services.ConfigureDbContext<EventsDb>(options => options.AddInterceptors(Reads));
        builder.Services.ConfigureDbContext<InsightsDb>(options => options.AddInterceptors(Reads));
        configure(builder);
        _app = builder.Build();
        _app.MapServiceTeams();
    }

    public TestClock Clock { get; } = new();

    public CommandCounter Reads { get; } = new();

    public IServiceProvider Services => _app.Services;

    protected virtual bool Demonstration => false;

    protected virtual bool OwnsDatabase => true;

    public HttpClient Client => _client ??= _app.GetTestClient();

    public async Task InitializeAsync()
    {
        await Services.GetRequiredService<DatabasePreparation>().RunAsync(Demonstration);
        await _app.StartAsync();
    }

    public async Task DisposeAsync()
    {
        await using (var db = await Services.GetRequiredService<IDbContextFactory<RegistryDb>>().CreateDbContextAsync())
        {
            if (!OwnsDatabase)
            {
                // Somebody else does away with it.
            }
            else if (db.Database.IsSqlServer())
            {
                await db.Database.EnsureDeletedAsync();
            }
            else
            {
                SqliteConnection.ClearPool(new SqliteConnection(db.Database.GetConnectionString()));
            }
        }

        await _app.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>Sends a GraphQL request as this actor; as a coordinator when none is named.</summary>
    public async Task<Answer> ExecuteAsync(string query, object? variables = null, Actor? actor = null, string? operationName = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql")
        {
            Content = JsonContent.Create(new { query, variables = variables ?? new { }, operationName }),
        };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", TestIssuer.TokenFor(actor ?? Actor.Coordinator));
        using var response = await Client.SendAsync(request);
        return new Answer(response.StatusCode, await response.Content.ReadAsStringAsync());
    }

    private static Dictionary<string, string?> Settings()
    {
        // Tests read the outboxes themselves, when they want it.
        var settings = new Dictionary<string, string?> { ["Authentication:Issuer"] = TestIssuer.Name, ["Insights:Read"] = "false" };
        if (Environment.GetEnvironmentVariable("SERVICETEAMS_SQLSERVER") is { Length: > 0 } server)
        {
            settings["Database:Provider"] = "SqlServer";
            settings["ConnectionStrings:Database"] = $"{server};Initial Catalog=serviceteams-{Guid.NewGuid():N}";
        }

        return settings;
    }
}

/// <summary>The same with the demonstration data.</summary>
public sealed class DemonstrationApp : TestApp
{
    protected override bool Demonstration => true;
}

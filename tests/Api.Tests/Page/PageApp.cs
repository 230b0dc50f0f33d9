using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Modules.Tests.Support;
using ServiceTeams.Api;
using ServiceTeams.Shared.Data;

namespace Api.Tests.Page;

/// <summary>The product in some environment, with or without what npm builds.</summary>
internal sealed class PageApp : IAsyncDisposable
{
    public const string Page = "<!doctype html><title>the page that npm built</title>";
    public const string Script = "export {}";

    private readonly string _folder;
    private readonly WebApplication _app;

    private PageApp(string folder, WebApplication app) => (_folder, _app, Client) = (folder, app, app.GetTestClient());

    public HttpClient Client { get; }

    public static async Task<PageApp> StartAsync(string environment, bool isBuilt)
    {
        var folder = Directory.CreateTempSubdirectory("serviceteams-").FullName;
        if (isBuilt)
        {
            var assets = Directory.CreateDirectory(Path.Combine(folder, "wwwroot/graphiql/assets")).FullName;
            await File.WriteAllTextAsync(Path.Combine(folder, "wwwroot/graphiql/index.html"), Page);
            await File.WriteAllTextAsync(Path.Combine(assets, "index-1a2b.js"), Script);
        }

        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            EnvironmentName = environment,
            ContentRootPath = folder,
            ApplicationName = typeof(DatabaseHealth).Assembly.GetName().Name,
            Args = [$"--Authentication:Issuer={TestIssuer.Name}", "--Insights:Read=false", "--ConnectionStrings:Database=Data Source=page.db;Pooling=False"],
        });
        builder.Logging.ClearProviders();
        builder.AddServiceTeams();
        builder.WebHost.UseTestServer();
        builder.Services.Configure<JwtBearerOptions>(JwtBearerDefaults.AuthenticationScheme, TestIssuer.Trust);
        var app = builder.Build();
        app.MapServiceTeams();
        await app.Services.GetRequiredService<DatabasePreparation>().RunAsync(demonstration: false);
        await app.StartAsync();
        return new PageApp(folder, app);
    }

    /// <summary>What a browser sends for an address that is typed in.</summary>
    public Task<HttpResponseMessage> BrowseAsync(string path, string? token = null)
        => GetAsync(path, "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8", token);

    public Task<HttpResponseMessage> GetAsync(string path, string accept, string? token = null)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.TryAddWithoutValidation("Accept", accept);
        if (token is not null)
        {
            request.Headers.Authorization = new("Bearer", token);
        }

        return Client.SendAsync(request);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }
}

using System.Net;
using System.Net.Http.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using ServiceTeams.Api;
using ServiceTeams.Api.Commands;
using ServiceTeams.Api.SignIn;
using ServiceTeams.Repairs.Data;

namespace Api.Tests;

/// <summary>The host in other environments than that of the tests.</summary>
public sealed class HostTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("serviceteams-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Production_Should_RefuseToStart_When_NoIssuerIsSet()
    {
        await using var app = Build("Production");

        var refusal = Assert.Throws<InvalidOperationException>(app.EnsureSignIn);

        Assert.Contains("Authentication:Issuer", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Production_Should_AskForAToken_When_AnIssuerIsSet()
    {
        await using var app = Build("Production", "--Authentication:Issuer=https://issuer.test");
        app.EnsureSignIn();

        Assert.Equal(HttpStatusCode.Unauthorized, await AskAsync(app));
    }

    [Fact]
    public async Task Development_Should_LetADemonstrationCoordinatorIn()
    {
        await using var app = Build("Development");
        app.EnsureSignIn();

        Assert.Equal(HttpStatusCode.OK, await AskAsync(app));
    }

    [Fact]
    public async Task Command_Should_BeRefused_When_ItIsUnknown()
    {
        await using var app = Build("Development");

        Assert.Equal(2, await CommandLine.RunAsync(app, ["sing"]));
    }

    [Fact]
    public async Task SchemaExport_Should_WriteTheFile()
    {
        await using var app = Build("Production");
        var file = Path.Combine(_folder, "schema.graphql");

        var result = await CommandLine.RunAsync(app, ["schema", "export", file]);

        Assert.Equal(0, result);
        Assert.StartsWith("schema {", await File.ReadAllTextAsync(file), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Copies_Should_PrepareTheDatabaseOnce_When_TheyStartTogether()
    {
        var apps = Enumerable.Range(0, 3).Select(_ => Build("Development", "--ConnectionStrings:Database=Data Source=shared.db;Pooling=False")).ToArray();

        var results = await Task.WhenAll(apps.Select(app => Task.Run(() => CommandLine.RunAsync(app, ["seed"]))));

        Assert.All(results, result => Assert.Equal(0, result));
        await using var db = await apps[0].Services.GetRequiredService<IDbContextFactory<RepairsDb>>().CreateDbContextAsync();
        Assert.Equal(422, await db.Orders.CountAsync());
        foreach (var app in apps)
        {
            await app.DisposeAsync();
        }
    }

    private WebApplication Build(string environment, params string[] args)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            EnvironmentName = environment,
            ContentRootPath = _folder,
            ApplicationName = typeof(DatabaseHealth).Assembly.GetName().Name,
            Args = args,
        });
        builder.Logging.ClearProviders();
        builder.AddServiceTeams();
        builder.WebHost.UseTestServer();
        return builder.Build();
    }

    private static async Task<HttpStatusCode> AskAsync(WebApplication app)
    {
        app.MapServiceTeams();
        await app.StartAsync();
        using var client = app.GetTestClient();
        using var response = await client.PostAsJsonAsync("/graphql", new { query = "{ __typename }" });
        return response.StatusCode;
    }
}

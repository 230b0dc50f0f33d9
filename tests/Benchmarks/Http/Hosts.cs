using System.Buffers;
using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using ServiceTeams.Api;
using ServiceTeams.Shared.Actors;

namespace Benchmarks.Http;

/// <summary>The two processes that are compared: the product's API, and hand-written endpoints beside a schema of objects in memory.</summary>
internal static class Hosts
{
    private static readonly byte[] s_typeName = """{"data":{"__typename":"Query"}}"""u8.ToArray();

    public static async Task<int> RunAsync(string kind, string database, string url)
    {
        var app = kind == "api" ? Api(database, url) : Baseline(database, url);
        app.MapGet(
            HostProcess.AllocatedPath, () => GC.GetTotalAllocatedBytes(precise: true).ToString(CultureInfo.InvariantCulture));
        await app.RunAsync();
        return 0;
    }

    /// <summary>As <c>dotnet run --project src/Api</c> serves it: with its sign-in, limits and background work.</summary>
    private static WebApplication Api(string database, string url)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            EnvironmentName = "Development",
            ContentRootPath = AppContext.BaseDirectory,
            ApplicationName = typeof(DatabaseHealth).Assembly.GetName().Name,
        });
        builder.Configuration.AddInMemoryCollection(
        [
            KeyValuePair.Create("urls", (string?)url),
            KeyValuePair.Create("ConnectionStrings:Database", (string?)$"Data Source={database}"),
        ]);
        builder.AddServiceTeams();
        var app = builder.Build();
        app.MapServiceTeams();
        MapBare(app).RequireAuthorization(Policies.Read);
        return app;
    }

    private static WebApplication Baseline(string database, string url)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Configuration.AddInMemoryCollection([KeyValuePair.Create("urls", (string?)url)]);
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.Services.AddDbContextPool<EfDb>(options => options.UseSqlite($"Data Source={database}"));
        builder.Services.AddGraphQLServer().AddQueryType().AddTypeExtension(typeof(MemoryQueries));
        var app = builder.Build();
        AdoEndpoints.Map(app, $"Data Source={database}");
        EfEndpoints.Map(app);
        MapBare(app);
        MemoryQueries.MapBaseline(app);
        app.MapGraphQL();
        return app;
    }

    private static IEndpointConventionBuilder MapBare(WebApplication app) => app.MapPost("/bare", static async context =>
    {
        context.Response.ContentType = "application/graphql-response+json; charset=utf-8";
        context.Response.ContentLength = s_typeName.Length;
        context.Response.BodyWriter.Write(s_typeName);
        await context.Response.BodyWriter.FlushAsync(context.RequestAborted);
    });
}

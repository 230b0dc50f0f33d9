using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.AspNetCore.Builder;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Modules.Tests.Support;
using ServiceTeams.Api;
using ServiceTeams.Shared.Data;

namespace Api.Tests.BadInput;

/// <summary>The product behind a real port of this machine, with the demonstration data in a file of its own.</summary>
public class ListeningApp : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("serviceteams-").FullName;
    private readonly WebApplication _app;

    public ListeningApp()
        : this("Testing")
    {
    }

    protected ListeningApp(string environment)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            EnvironmentName = environment,
            ContentRootPath = _folder,
            ApplicationName = typeof(DatabaseHealth).Assembly.GetName().Name,
            Args = ["--urls", "http://127.0.0.1:0"],
        });
        builder.Configuration.AddInMemoryCollection(
            [KeyValuePair.Create("Authentication:Issuer", (string?)TestIssuer.Name), KeyValuePair.Create("Insights:Read", (string?)"false")]);
        builder.Logging.ClearProviders();
        builder.AddServiceTeams();
        builder.Services.Configure<JwtBearerOptions>(JwtBearerDefaults.AuthenticationScheme, TestIssuer.Trust);
        _app = builder.Build();
        _app.MapServiceTeams();
    }

    public Uri Address => new(_app.Urls.First());

    public HttpClient Client { get; } = new();

    public async Task InitializeAsync()
    {
        await _app.Services.GetRequiredService<DatabasePreparation>().RunAsync(demonstration: true);
        await _app.StartAsync();
        Client.BaseAddress = Address;
        Client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", TestIssuer.TokenFor(Actor.Coordinator));
    }

    public async Task DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
        using (var connection = Open())
        {
            SqliteConnection.ClearPool(connection);
        }

        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>Sends a GraphQL request that is well-formed as JSON.</summary>
    public Task<Answer> AskAsync(string query, object? variables = null)
        => SendAsync(JsonContent.Create(new { query, variables }));

    /// <summary>Asks as somebody.</summary>
    public async Task<Answer> AskAsync(Actor actor, string query, object? variables = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/graphql", UriKind.Relative))
        {
            Content = JsonContent.Create(new { query, variables }),
        };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", TestIssuer.TokenFor(actor));
        using var response = await Client.SendAsync(request);
        return new Answer(response.StatusCode, await response.Content.ReadAsStringAsync());
    }

    /// <summary>Sends this text, whatever it is, as JSON.</summary>
    public Task<Answer> SendTextAsync(string body) => SendBytesAsync(Encoding.UTF8.GetBytes(body));

    /// <summary>Sends these bytes, whatever they are, as JSON.</summary>
    public Task<Answer> SendBytesAsync(byte[] body)
        => SendAsync(new ByteArrayContent(body) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } });

    public Task<Answer> SendAsync(HttpContent content, string method = "POST", string path = "/graphql")
        => SendAsync(new HttpRequestMessage(new HttpMethod(method), new Uri(path, UriKind.Relative)) { Content = content });

    /// <summary>Sends a request and checks what holds after every bad one: it tells nothing of ours, writes nothing, and the server lives.</summary>
    public async Task<Answer> SendAsync(HttpRequestMessage request)
    {
        var before = Rows();
        Answer answer;
        using (request)
        using (var response = await Client.SendAsync(request))
        {
            answer = new Answer(response.StatusCode, await response.Content.ReadAsStringAsync());
        }

        Assert.InRange((int)answer.Status, 200, 499);
        Assert.DoesNotContain("Exception", answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("UNEXPECTED", answer.Text, StringComparison.Ordinal);
        await ShouldLiveAndKeepAsync(before);
        return answer;
    }

    public async Task ShouldLiveAndKeepAsync(string rows)
    {
        using var alive = await Client.PostAsJsonAsync("/graphql", new { query = "{ __typename }" });
        Assert.Equal(HttpStatusCode.OK, alive.StatusCode);
        Assert.Equal(rows, Rows());
    }

    /// <summary>How many rows each table has.</summary>
    public string Rows()
    {
        using var connection = Open();
        using var tables = connection.CreateCommand();
        tables.CommandText = "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name";
        var counts = new List<string>();
        using var reader = tables.ExecuteReader();
        while (reader.Read())
        {
            using var count = connection.CreateCommand();
            count.CommandText = $"SELECT count(*) FROM \"{reader.GetString(0)}\"";
            counts.Add($"{reader.GetString(0)}: {count.ExecuteScalar()}");
        }

        return string.Join(", ", counts);
    }

    private SqliteConnection Open()
    {
        var connection = new SqliteConnection($"Data Source={Path.Combine(_folder, "data/serviceteams.db")}");
        connection.Open();
        return connection;
    }
}

/// <summary>The same as developers run it: with introspection.</summary>
public sealed class DevelopmentApp() : ListeningApp("Development");

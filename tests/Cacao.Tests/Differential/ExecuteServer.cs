using System.Net.Http.Json;
using System.Text.Json;
using Conformance.Host.Execute;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Logging;

namespace Cacao.Tests.Differential;

/// <summary>POST /execute on a free port of this machine.</summary>
public sealed class ExecuteServer : IAsyncLifetime
{
    private readonly WebApplication _app;

    /// <summary>Not started yet.</summary>
    public ExecuteServer()
    {
        var builder = WebApplication.CreateBuilder(["--urls", "http://127.0.0.1:0"]);
        builder.Logging.ClearProviders();
        _app = builder.Build();
        _app.MapExecute();
    }

    private HttpClient Client { get; } = new();

    /// <inheritdoc />
    public Task InitializeAsync() => _app.StartAsync();

    /// <inheritdoc />
    public async Task DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
    }

    internal Task<string> GetHealthAsync() => Client.GetStringAsync(new Uri(new Uri(_app.Urls.Single()), "/health"));

    internal async Task<string> PrintAsync(object body)
    {
        using var response = await Client.PostAsJsonAsync(new Uri(new Uri(_app.Urls.Single()), "/execute/sdl"), body);
        return await response.Content.ReadAsStringAsync();
    }

    /// <summary>The answer to a request; its status must be <paramref name="status"/>.</summary>
    internal async Task<JsonElement> ExecuteAsync(object body, int status = 200)
    {
        using var response = await Client.PostAsJsonAsync(new Uri(new Uri(_app.Urls.Single()), "/execute"), body);
        Assert.Equal(status, (int)response.StatusCode);
        return await response.Content.ReadFromJsonAsync<JsonElement>();
    }
}

using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Modules.Tests.Support;

namespace Modules.Tests.Watching;

/// <summary>A client that watches over server-sent events.</summary>
internal sealed class Watcher : IAsyncDisposable
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(60);

    private readonly HttpResponseMessage _response;
    private readonly StreamReader _lines;

    private Watcher(HttpResponseMessage response, StreamReader lines) => (_response, _lines) = (response, lines);

    /// <summary>Opens a subscription of schema/operations.</summary>
    public static Task<Watcher> OpenAsync(TestApp app, string file, string operationName, object variables, Actor? actor = null)
        => OpenAsync(app, File.ReadAllText(Repository.File($"schema/operations/{file}.graphql")), variables, actor, operationName);

    /// <summary>Opens a subscription; when this returns, every change from now on will be told.</summary>
    public static async Task<Watcher> OpenAsync(TestApp app, string query, object? variables = null, Actor? actor = null, string? operationName = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query, variables = variables ?? new { }, operationName }) };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", TestIssuer.TokenFor(actor ?? Actor.Coordinator));
        request.Headers.Accept.ParseAdd("text/event-stream");
        var response = await app.Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        response.EnsureSuccessStatusCode();
        return new Watcher(response, new StreamReader(await response.Content.ReadAsStreamAsync()));
    }

    /// <summary>The next response; fails when none comes.</summary>
    public async Task<JsonNode> NextAsync()
    {
        using var timeout = new CancellationTokenSource(s_patience);
        while (await _lines.ReadLineAsync(timeout.Token) is { } line)
        {
            if (line.StartsWith("data: {", StringComparison.Ordinal))
            {
                return JsonNode.Parse(line["data: ".Length..])!;
            }
        }

        throw new InvalidOperationException("The server ended the subscription.");
    }

    public ValueTask DisposeAsync()
    {
        _lines.Dispose();
        _response.Dispose();
        return ValueTask.CompletedTask;
    }
}

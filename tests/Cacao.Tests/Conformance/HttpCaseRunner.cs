using System.Text;
using System.Text.Json;

namespace Cacao.Tests.Conformance;

/// <summary>Sends recorded requests as they were recorded: exactly their headers, their path letter by letter.</summary>
internal static class HttpCaseRunner
{
    /// <summary>Recorded with this pause, in which the server completes the subscription that the triggers then serve.</summary>
    private static readonly TimeSpan s_pauseBeforeTrigger = TimeSpan.FromMilliseconds(300);

    /// <summary>The first difference from what is expected, null when there is none.</summary>
    public static async Task<string?> RunAsync(SampleServer server, ConformanceCase one)
    {
        using var response = await SendAsync(server, one.Request);
        if (one.Triggers.Any())
        {
            await Task.Delay(s_pauseBeforeTrigger);
            foreach (var trigger in one.Triggers)
            {
                using var ignored = await SendAsync(server, trigger);
            }
        }

        return Answer.Create(response, await response.Content.ReadAsStringAsync()).Differs(one.Response, one);
    }

    public static Task<HttpResponseMessage> SendAsync(SampleServer server, JsonElement request)
    {
        var asIs = new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true };
        var message = new HttpRequestMessage(
            new HttpMethod(request.GetProperty("method").GetString()!),
            new Uri(server.Address.GetLeftPart(UriPartial.Authority) + request.GetProperty("path").GetString(), asIs));
        var body = request.TryGetProperty("rawBody", out var raw) ? raw.GetString()
            : request.TryGetProperty("body", out var json) ? json.GetRawText()
            : null;
        if (body is not null)
        {
            message.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
        }

        foreach (var header in request.GetProperty("headers").EnumerateObject())
        {
            var value = header.Value.GetString();
            if (!message.Headers.TryAddWithoutValidation(header.Name, value))
            {
                message.Content?.Headers.TryAddWithoutValidation(header.Name, value);
            }
        }

        return server.Client.SendAsync(message, HttpCompletionOption.ResponseHeadersRead);
    }
}

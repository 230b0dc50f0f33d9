using System.Text.Json;

namespace Conformance.Host.Execute;

/// <summary>Sends what came of a request: one response as it is, of a subscription the response to its first event.</summary>
internal static class ExecuteAnswer
{
    public static async Task WriteAsync(HttpResponse response, IExecutionResult result, CancellationToken cancellationToken)
    {
        if (result is not ResponseStream stream)
        {
            await SendAsync(response, 200, result.ToJson());
            return;
        }

        await foreach (var first in stream.ReadResultsAsync(cancellationToken))
        {
            await using (first)
            {
                await SendAsync(response, 200, first.ToJson());
            }

            return;
        }
    }

    /// <summary>Answers a body that is no request, or a schema that is not valid; the code tells which.</summary>
    public static Task RefuseAsync(HttpResponse response, int status, string message)
        => SendAsync(response, status, JsonSerializer.Serialize(
            new { errors = new[] { new { message, extensions = new { code = status == 400 ? "BODY_INVALID" : "SCHEMA_INVALID" } } } }));

    private static async Task SendAsync(HttpResponse response, int status, string json)
    {
        response.StatusCode = status;
        response.ContentType = "application/json; charset=utf-8";
        await response.WriteAsync(json);
    }
}

using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Fuzz.Targets;

namespace Fuzz.Running;

/// <summary>What holds for every answer, whatever was asked.</summary>
internal static partial class AnswerCheck
{
    /// <summary>What is wrong with an answer over HTTP; null when nothing is.</summary>
    public static string? Problem(int status, string? mediaType, byte[] body, FuzzTarget target)
    {
        if (Unexpected(body, target) is { } unexpected)
        {
            return unexpected;
        }

        if (status >= 500)
        {
            return $"status {status}: {Start(body)}";
        }

        return status == 304 ? null : mediaType switch
        {
            "application/json" or "application/graphql-response+json" => Response(body, status),
            "application/problem+json" => Json(body, out _),
            _ => null, // a table, or a stream that may have been cut by us
        };
    }

    /// <summary>What is wrong with a message over a WebSocket; null when nothing is.</summary>
    public static string? SocketProblem(byte[] message, FuzzTarget target)
    {
        if (Unexpected(message, target) is { } unexpected)
        {
            return unexpected;
        }

        return Json(message, out var json) ?? (json.GetProperty("type").GetString() switch
        {
            "next" => Result(json.GetProperty("payload")),
            "error" => Errors(json.GetProperty("payload")),
            "connection_ack" or "ping" or "pong" or "complete" => null,
            var type => $"a message of the type {type}",
        });
    }

    /// <summary>An answer that says "unexpected" is our fault: the log has its exception.</summary>
    private static string? Unexpected(byte[] body, FuzzTarget target)
    {
        if (!target.NeverThrows)
        {
            return null;
        }

        var match = TracePattern().Match(Encoding.UTF8.GetString(body));
        return match.Success ? $"unexpected error: {target.Faults.Take(match.Groups[1].Value) ?? "(nothing in the log)"}" : null;
    }

    private static string? Response(byte[] body, int status)
        => Json(body, out var json) ?? (json.ValueKind is JsonValueKind.Array && status == 200 ? null : Result(json));

    /// <summary>Spec: Response Format.</summary>
    private static string? Result(JsonElement result)
    {
        if (result.ValueKind is not JsonValueKind.Object)
        {
            return $"a result that is a {result.ValueKind}";
        }

        foreach (var member in result.EnumerateObject())
        {
            switch (member.Name)
            {
                case "data" when member.Value.ValueKind is JsonValueKind.Object or JsonValueKind.Null:
                case "extensions" when member.Value.ValueKind is JsonValueKind.Object:
                    break;
                case "errors":
                    if (Errors(member.Value) is { } problem)
                    {
                        return problem;
                    }

                    break;
                default:
                    return $"a result with the member {member.Name} ({member.Value.ValueKind})";
            }
        }

        return result.TryGetProperty("data", out var data) && data.ValueKind is JsonValueKind.Object || result.TryGetProperty("errors", out _)
            || result.TryGetProperty("extensions", out _)
            ? null
            : "a result without data and without errors";
    }

    private static string? Errors(JsonElement errors)
        => errors.ValueKind is not JsonValueKind.Array || errors.GetArrayLength() == 0 ? "errors that are no list, or an empty one"
            : errors.EnumerateArray().All(error => error.ValueKind is JsonValueKind.Object
                && error.TryGetProperty("message", out var message) && message.ValueKind is JsonValueKind.String) ? null
            : "an error without a message";

    private static string? Json(byte[] body, out JsonElement json)
    {
        try
        {
            json = JsonSerializer.Deserialize<JsonElement>(body);
            return null;
        }
        catch (JsonException)
        {
            json = default;
            return $"no JSON: {Start(body)}";
        }
    }

    private static string Start(byte[] body) => Encoding.UTF8.GetString(body.AsSpan(0, Math.Min(body.Length, 300)));

    [GeneratedRegex(@"[Tt]race id is ([0-9a-f]{32})")]
    private static partial Regex TracePattern();
}

using System.Text.Json;

namespace Benchmarks.Http;

/// <summary>One question that several endpoints answer with the same JSON.</summary>
internal sealed record LoadCase(string Name, IReadOnlyList<Contender> Contenders);

/// <summary>One endpoint of a case.</summary>
/// <param name="Label">Who answers.</param>
/// <param name="Host">The process that serves it.</param>
/// <param name="Path">Path and query.</param>
/// <param name="Body">What is posted; null asks with GET.</param>
internal sealed record Contender(string Label, HostProcess Host, string Path, string? Body = null)
{
    public Uri Url => new(Host.Url, Path);

    public static Contender GraphQL(string label, HostProcess host, string path, string query, object? variables = null)
        => new(label, host, path, JsonSerializer.Serialize(new { query, variables }));

    public HttpRequestMessage CreateRequest()
    {
        var request = new HttpRequestMessage(Body is null ? HttpMethod.Get : HttpMethod.Post, Url);
        if (Body is not null)
        {
            request.Content = new StringContent(Body, System.Text.Encoding.UTF8, "application/json");
        }

        return request;
    }
}

/// <summary>What a round of load measured.</summary>
/// <param name="PerSecond">Answers a second.</param>
/// <param name="P50">Half of the answers came within this many milliseconds.</param>
/// <param name="P90">Nine of ten did.</param>
/// <param name="P99">Ninety-nine of a hundred did.</param>
/// <param name="Requests">How many were answered.</param>
/// <param name="Failures">How many of them were no success, or had no answer.</param>
internal sealed record Round(double PerSecond, double P50, double P90, double P99, long Requests, long Failures);

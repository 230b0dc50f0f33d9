using System.Text.Json;

namespace Cacao.Tests.Conformance;

/// <summary>One recorded exchange: what is sent and what has to come back.</summary>
internal sealed class ConformanceCase(string topic, JsonElement recorded, JsonElement? own)
{
    public string Topic { get; } = topic;

    public string Name { get; } = recorded.GetProperty("name").GetString()!;

    /// <summary>The rows of the sample change: it has to be seeded anew after the case.</summary>
    public bool Mutates => Has("mutates");

    /// <summary>Every error text comes from the sample, so texts and extensions count.</summary>
    public bool DomainMessages => Has("domainMessages");

    /// <summary>The order of members counts.</summary>
    public bool Ordered => Has("ordered");

    /// <summary>The recorded server departed from the specification here.</summary>
    public bool IsQuirk => recorded.TryGetProperty("quirk", out _);

    public bool IsSocket => recorded.TryGetProperty("websocket", out _);

    public JsonElement Request => recorded.GetProperty("request");

    /// <summary>Requests to send while the answer is being received.</summary>
    public IEnumerable<JsonElement> Triggers
        => recorded.TryGetProperty("trigger", out var trigger) ? trigger.EnumerateArray() : [];

    public JsonElement Socket => recorded.GetProperty("websocket");

    /// <summary>The expected answer; our own where we follow the specification and the recording does not.</summary>
    public JsonElement Response => (own ?? recorded).GetProperty("response");

    public JsonElement Frames => (own ?? recorded).GetProperty("frames");

    public override string ToString() => $"{Topic}/{Name}";

    private bool Has(string flag) => recorded.TryGetProperty(flag, out var value) && value.GetBoolean();
}

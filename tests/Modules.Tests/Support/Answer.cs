using System.Net;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Modules.Tests.Support;

/// <summary>What came back: the status and the whole JSON document.</summary>
public sealed record Answer(HttpStatusCode Status, string Text)
{
    private static readonly JsonSerializerOptions s_readable = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public JsonNode Json { get; } = Text.Length > 0 ? Parse(Text) : new JsonObject { ["status"] = (int)Status };

    /// <summary>The node at a path like <c>data.team.name</c> or <c>errors.0.message</c>.</summary>
    public JsonNode? this[string path] => path.Split('.').Aggregate(
        (JsonNode?)Json,
        (node, part) => int.TryParse(part, out var index) && node is JsonArray array
            ? array[index]
            : (node ?? throw new InvalidOperationException($"Nothing at '{part}' of '{path}' in {Text}"))[part]);

    /// <summary>The string at a path.</summary>
    public string Id(string path) => this[path]?.GetValue<string>() ?? throw new InvalidOperationException($"Nothing at '{path}' in {Text}");

    /// <summary>The names of the fields of the data that have a value.</summary>
    public IEnumerable<string> Leaves => LeavesOf(Json["data"]);

    /// <summary>The code of a mutation's refusal; null when there was none.</summary>
    public string? Refusal(string mutation) => this[$"data.{mutation}.errors"]?[0]?["code"]?.GetValue<string>();

    public void ShouldBeJson(string expected)
    {
        var wanted = Parse(expected);
        if (!JsonNode.DeepEquals(wanted, Json))
        {
            Assert.Fail($"Expected {wanted.ToJsonString(s_readable)}{Environment.NewLine}but got {Json.ToJsonString(s_readable)}");
        }
    }

    private static IEnumerable<string> LeavesOf(JsonNode? node) => node switch
    {
        JsonObject fields => fields.SelectMany(field => field.Value is JsonValue ? [field.Key] : LeavesOf(field.Value)),
        JsonArray items => items.SelectMany(LeavesOf),
        _ => [],
    };

    private static JsonNode Parse(string text) => JsonNode.Parse(text)!;
}

using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Cacao.Tests.Conformance;

/// <summary>What came back over HTTP, taken apart by its content type as the recordings are.</summary>
internal sealed record Answer(int Status, string? ContentType, string? Form, JsonElement Content)
{
    private static readonly string[] s_blankLine = ["\r\n\r\n", "\n\n"];

    public static Answer Create(HttpResponseMessage response, string text)
    {
        var contentType = response.Content.Headers.NonValidated.TryGetValues("Content-Type", out var values) ? values.ToString() : null;
        var (form, content) = MediaTypeHeaderValue.TryParse(contentType, out var media)
            ? TakeApart(media, text)
            : text.Length > 0 ? ("text", JsonValue.Create(text)) : default;
        return new Answer((int)response.StatusCode, contentType, form, JsonSerializer.SerializeToElement(content));
    }

    /// <summary>The first difference from a recorded response, null when there is none.</summary>
    public string? Differs(JsonElement expected, ConformanceCase context)
    {
        var contentType = expected.GetProperty("contentType").GetString();
        if (Status != expected.GetProperty("status").GetInt32() || WithoutBoundary(ContentType) != WithoutBoundary(contentType))
        {
            return $"expected {expected.GetRawText()}, got {Status} {ContentType} {Content.GetRawText()}";
        }

        if (expected.TryGetProperty("textOmitted", out _))
        {
            return null;
        }

        var form = expected.EnumerateObject().Select(member => member.Name).FirstOrDefault(name => name is not ("status" or "contentType"));
        if (form != Form)
        {
            return $"expected {form ?? "an empty body"}, got {Form ?? "an empty body"} {Content.GetRawText()}";
        }

        return form is null ? null : DiffersIn(form, expected.GetProperty(form), context);
    }

    private string? DiffersIn(string form, JsonElement expected, ConformanceCase context)
    {
        switch (form)
        {
            case "body":
                return ResultComparer.Compare(expected, Content, context);
            case "text":
                return JsonComparer.Compare(expected, Content);
        }

        if (expected.GetArrayLength() != Content.GetArrayLength())
        {
            return JsonComparer.Difference(form, expected, Content);
        }

        return expected.EnumerateArray()
            .Zip(Content.EnumerateArray(), (wanted, got) => form == "events"
                ? CompareEvent(wanted, got, context)
                : ResultComparer.Compare(wanted, got, context, form))
            .FirstOrDefault(difference => difference is not null);
    }

    private static string? CompareEvent(JsonElement expected, JsonElement actual, ConformanceCase context)
        => expected.TryGetProperty("data", out var wanted) && actual.TryGetProperty("data", out var got)
            ? JsonComparer.Compare(expected.GetProperty("event"), actual.GetProperty("event"))
                ?? ResultComparer.Compare(wanted, got, context, "events")
            : JsonComparer.Compare(expected, actual);

    private static (string? Form, JsonNode? Content) TakeApart(MediaTypeHeaderValue media, string text) => media.MediaType switch
    {
        "text/event-stream" => ("events", ReadEvents(text)),
        "multipart/mixed" => ("parts", ReadParts(text, media.Parameters.Single(parameter => parameter.Name == "boundary").Value!.Trim('"'))),
        "application/jsonl" => ("lines", new JsonArray([.. text.Split('\n').Where(line => line.Trim().Length > 0).Select(line => JsonNode.Parse(line))])),
        var type when type!.Contains("json", StringComparison.Ordinal) => ("body", text.Length > 0 ? JsonNode.Parse(text) : null),
        _ => text.Length > 0 ? ("text", JsonValue.Create(text)) : default,
    };

    private static JsonArray ReadEvents(string text)
    {
        var events = new JsonArray();
        foreach (var block in text.Split(s_blankLine, StringSplitOptions.RemoveEmptyEntries))
        {
            var one = new JsonObject();
            foreach (var line in block.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0 && line[0] != ':'))
            {
                var colon = line.IndexOf(':', StringComparison.Ordinal);
                var (name, value) = colon < 0 ? (line, "") : (line[..colon], line[(colon + 1)..].Trim());
                if (value.Length > 0)
                {
                    one[name] = name == "data" ? JsonNode.Parse(value) : value;
                }
            }

            if (one.Count > 0)
            {
                events.Add((JsonNode)one);
            }
        }

        return events;
    }

    private static JsonArray ReadParts(string text, string boundary) => new([
        .. text.Split($"--{boundary}")
            .Select(part => part.Trim('\r', '\n'))
            .Where(part => part.Length > 0 && !part.StartsWith("--", StringComparison.Ordinal))
            .Select(part => JsonNode.Parse(part[(part.IndexOf("\r\n\r\n", StringComparison.Ordinal) + 4)..])),
    ]);

    private static string? WithoutBoundary(string? contentType)
        => contentType?.StartsWith("multipart/mixed", StringComparison.Ordinal) == true ? "multipart/mixed" : contentType;
}

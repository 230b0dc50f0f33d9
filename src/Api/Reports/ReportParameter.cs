using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ServiceTeams.Api.Reports;

/// <summary>A variable of a report's operation that a reader sets in the address.</summary>
internal sealed class ReportParameter(ReportVariable variable, SchemaOutline schema)
{
    public string Name => variable.Name;

    public string Type => variable.Type.ToString();

    public bool Required => variable.Required;

    public string? Default => variable.Default;

    /// <summary>What it can be, when it can be only a few things.</summary>
    public IReadOnlyList<string>? Values => schema.Values(variable.Type.Name);

    /// <summary>The value of the variable.</summary>
    /// <param name="given">What the address has for it, at least one of them not empty.</param>
    public JsonNode? Read(IReadOnlyList<string> given)
    {
        if (!variable.Type.IsList)
        {
            return given is [var only]
                ? One(only)
                : throw ReportProblem.BadParameter(Name, string.Join(" & ", given), "it is given more than once and is no list");
        }

        // A list is the parameter again and again, or its items with commas; items that may have commas are JSON.
        var items = schema.IsInput(variable.Type.Name) ? given : given.SelectMany(item => item.Split(','));
        return new JsonArray([.. items.Select(item => One(item.Trim()))]);
    }

    private JsonNode One(string text)
    {
        if (schema.Values(variable.Type.Name) is { } values)
        {
            return values.FirstOrDefault(value => value.Equals(text, StringComparison.OrdinalIgnoreCase))
                ?? throw Wrong(text, $"one of {string.Join(", ", values)}");
        }

        if (schema.IsInput(variable.Type.Name))
        {
            return Object(text);
        }

        switch (variable.Type.Name)
        {
            case "Int":
                return int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var small)
                    ? small
                    : throw Wrong(text, "a whole number");
            case "Long":
                return long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var large)
                    ? large
                    : throw Wrong(text, "a whole number");
            case "Float" or "Decimal":
                return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number)
                    ? number
                    : throw Wrong(text, "a number with a point");
            case "Boolean":
                return bool.TryParse(text, out var truth) ? truth : throw Wrong(text, "true or false");
            case "LocalDate":
                return DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
                    ? text
                    : throw Wrong(text, "a day like 2014-09-01");
            case "DateTime":
                return IsMoment(text) ? text : throw Wrong(text, "a moment like 2014-09-01T00:00:00Z (write a + of an offset as %2B)");
            case "UUID":
                return Guid.TryParseExact(text, "D", out _) ? text : throw Wrong(text, "a UUID");
            default:
                return text;
        }
    }

    private JsonObject Object(string text)
    {
        try
        {
            return JsonNode.Parse(text) as JsonObject ?? throw Wrong(text, "a JSON object");
        }
        catch (JsonException)
        {
            throw Wrong(text, "a JSON object");
        }
    }

    private ReportProblem Wrong(string value, string wanted) => ReportProblem.BadParameter(Name, value, $"it has to be {wanted}");

    private static bool IsMoment(string text)
        => text.Length > 10
            && text[10] == 'T'
            && (text[^1] == 'Z' || text.LastIndexOfAny(['+', '-']) > 10)
            && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
}

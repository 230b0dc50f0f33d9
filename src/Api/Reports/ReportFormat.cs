using System.Buffers;
using System.Text.Json;

namespace ServiceTeams.Api.Reports;

/// <summary>How rows are written. One is made for each answer.</summary>
internal abstract class ReportFormat
{
    private static readonly Dictionary<string, (string ContentType, Func<IReadOnlyList<ReportColumn>, ReportFormat> Make)> s_formats = new()
    {
        ["csv"] = ("text/csv; charset=utf-8; header=present", columns => new CsvFormat(columns)),
        ["json"] = ("application/json; charset=utf-8", columns => new JsonFormat(columns)),
        ["ndjson"] = ("application/x-ndjson; charset=utf-8", columns => new NdjsonFormat(columns)),
    };

    public static IReadOnlyCollection<string> Names => s_formats.Keys;

    public static bool TryMake(string name, Report report, out string contentType, out ReportFormat? format)
    {
        var found = s_formats.TryGetValue(name, out var known);
        (contentType, format) = found ? (known.ContentType, known.Make(report.Columns)) : ("", null);
        return found;
    }

    public abstract void Begin(IBufferWriter<byte> output);

    public abstract void Row(IBufferWriter<byte> output, JsonElement row);

    public abstract void End(IBufferWriter<byte> output);

    /// <summary>The value of a column; nothing where a thing on its way is null.</summary>
    protected static JsonElement ValueOf(JsonElement row, ReportColumn column)
    {
        var value = row;
        foreach (var name in column.Path)
        {
            if (value.ValueKind != JsonValueKind.Object || !value.TryGetProperty(name, out value))
            {
                return default;
            }
        }

        return value;
    }
}

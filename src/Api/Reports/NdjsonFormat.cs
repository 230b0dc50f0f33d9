using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ServiceTeams.Api.Reports;

/// <summary>A flat JSON object a line.</summary>
internal class NdjsonFormat(IReadOnlyList<ReportColumn> columns) : ReportFormat
{
    private static readonly JsonWriterOptions s_options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private Utf8JsonWriter? _json;

    public override void Begin(IBufferWriter<byte> output)
    {
    }

    public override void Row(IBufferWriter<byte> output, JsonElement row)
    {
        Object(output, row);
        output.Write("\n"u8);
    }

    public override void End(IBufferWriter<byte> output)
    {
    }

    protected void Object(IBufferWriter<byte> output, JsonElement row)
    {
        var json = _json ??= new Utf8JsonWriter(output, s_options);
        json.Reset(output);
        json.WriteStartObject();
        foreach (var column in columns)
        {
            json.WritePropertyName(column.Name);
            var value = ValueOf(row, column);
            if (value.ValueKind == JsonValueKind.Undefined)
            {
                json.WriteNullValue();
            }
            else
            {
                value.WriteTo(json);
            }
        }

        json.WriteEndObject();
        json.Flush();
    }
}

using System.Buffers;
using System.Text;
using System.Text.Json;

namespace ServiceTeams.Api.Reports;

/// <summary>
/// RFC 4180 with a byte order mark, by which Excel knows UTF-8. Numbers are written as JSON writes them, null as nothing. A text
/// that a spreadsheet would take for a formula gets an apostrophe in front; a number never does, so −5 stays a number.
/// </summary>
internal sealed class CsvFormat(IReadOnlyList<ReportColumn> columns) : ReportFormat
{
    // Spreadsheets take the full-width ones that Chinese keyboards give for formulas, too.
    private static readonly SearchValues<char> s_formula = SearchValues.Create("=+-@\t\r\n＝＋－＠");
    private static readonly SearchValues<char> s_quoted = SearchValues.Create(",\"\r\n");

    public override void Begin(IBufferWriter<byte> output)
    {
        output.Write(Encoding.UTF8.Preamble);
        for (var i = 0; i < columns.Count; i++)
        {
            Separate(output, i);
            Text(output, columns[i].Name);
        }

        output.Write("\r\n"u8);
    }

    public override void Row(IBufferWriter<byte> output, JsonElement row)
    {
        for (var i = 0; i < columns.Count; i++)
        {
            Separate(output, i);
            var value = ValueOf(row, columns[i]);
            if (value.ValueKind == JsonValueKind.String)
            {
                Text(output, value.GetString()!);
            }
            else if (value.ValueKind is not (JsonValueKind.Undefined or JsonValueKind.Null))
            {
                Encoding.UTF8.GetBytes(value.GetRawText(), output); // a number, true or false
            }
        }

        output.Write("\r\n"u8);
    }

    public override void End(IBufferWriter<byte> output)
    {
    }

    private static void Separate(IBufferWriter<byte> output, int column)
    {
        if (column > 0)
        {
            output.Write(","u8);
        }
    }

    private static void Text(IBufferWriter<byte> output, string text)
    {
        if (text.Length > 0 && s_formula.Contains(text[0]))
        {
            text = $"'{text}";
        }

        Encoding.UTF8.GetBytes(
            text.AsSpan().ContainsAny(s_quoted) ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text, output);
    }
}

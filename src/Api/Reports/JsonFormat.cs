using System.Buffers;
using System.Text.Json;

namespace ServiceTeams.Api.Reports;

/// <summary>A JSON array of flat objects, one a line.</summary>
internal sealed class JsonFormat(IReadOnlyList<ReportColumn> columns) : NdjsonFormat(columns)
{
    private bool _any;

    public override void Begin(IBufferWriter<byte> output) => output.Write("["u8);

    public override void Row(IBufferWriter<byte> output, JsonElement row)
    {
        output.Write(_any ? ",\n"u8 : "\n"u8);
        _any = true;
        Object(output, row);
    }

    public override void End(IBufferWriter<byte> output) => output.Write("\n]\n"u8);
}

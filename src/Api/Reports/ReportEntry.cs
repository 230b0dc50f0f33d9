using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ServiceTeams.Api.Reports;

/// <summary>A report in the list of reports.</summary>
internal sealed record ReportEntry(
    string Name, string Description, string[] Urls, string[] Columns, ReportEntry.Parameter[] Parameters)
{
    public static JsonSerializerOptions Readable { get; } = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        WriteIndented = true,
        NewLine = "\n",
    };

    public static ReportEntry Of(Report report) => new(
        report.Name,
        report.Description,
        [.. ReportFormat.Names.Select(format => $"/reports/{report.Name}.{format}")],
        [.. report.Columns.Select(column => column.Name)],
        [.. report.Parameters.Select(parameter =>
            new Parameter(parameter.Name, parameter.Type, parameter.Required, parameter.Default, parameter.Values))]);

    /// <summary>What can be set in the address; the type and the default are written as in GraphQL.</summary>
    internal sealed record Parameter(string Name, string Type, bool Required, string? Default, IReadOnlyList<string>? Values);
}

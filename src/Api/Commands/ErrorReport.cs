using System.Globalization;
using CsvHelper;
using ServiceTeams.Shared.Imports;

namespace ServiceTeams.Api.Commands;

/// <summary>The file that names every bad row: line, column, value, problem. It is made with the first of them.</summary>
internal sealed class ErrorReport : IDisposable
{
    private const int MostOfAValue = 200;
    private CsvWriter? _csv;

    /// <param name="path">The file.</param>
    /// <param name="takeAway">Whether an old report goes, so that nobody reads it as one of this import.</param>
    public ErrorReport(string path, bool takeAway)
    {
        Path = path;
        if (takeAway)
        {
            File.Delete(path);
        }
    }

    public string Path { get; }

    public static string Short(string value) => value.Length <= MostOfAValue ? value : $"{value[..MostOfAValue]}…";

    public void Add(BookProblem problem)
    {
        _csv ??= Open();
        _csv.WriteField(problem.Line.ToString(CultureInfo.InvariantCulture));
        _csv.WriteField(problem.Column);
        _csv.WriteField(problem.Value is { } value ? Short(value) : null);
        _csv.WriteField(problem.Problem);
        _csv.EndRecord();
    }

    public void Dispose() => _csv?.Dispose();

    private CsvWriter Open()
    {
        // Spreadsheets take the mark for UTF-8, and would run a value that begins like a formula.
        var csv = CsvWriter.Create(
            File.Create(Path), new CsvWriterOptions { WriteByteOrderMark = true, Injection = CsvInjection.Escape });
        foreach (var header in (string[])["line", "column", "value", "problem"])
        {
            csv.WriteField(header);
        }

        csv.EndRecord();
        return csv;
    }
}

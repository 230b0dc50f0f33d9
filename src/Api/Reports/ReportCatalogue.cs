using System.Reflection;

namespace ServiceTeams.Api.Reports;

/// <summary>
/// All reports: those of schema/operations/reports, which the host carries with it, and those of the folder that
/// <c>Reports:Folder</c> names. They are read once, before the host serves; one that cannot be a report stops it.
/// </summary>
internal sealed class ReportCatalogue(IRequestExecutorProvider executors, IConfiguration configuration) : IDisposable
{
    private const string Setting = "Reports:Folder";
    private const string Carried = "reports/";
    private const string Ending = ".graphql";
    private readonly SemaphoreSlim _once = new(1, 1);
    private SortedDictionary<string, Report>? _reports;

    public async ValueTask<IReadOnlyDictionary<string, Report>> GetAsync(CancellationToken cancellationToken = default)
    {
        if (_reports is { } reports)
        {
            return reports;
        }

        await _once.WaitAsync(cancellationToken);
        try
        {
            return _reports ??= await ReadAsync(cancellationToken);
        }
        finally
        {
            _once.Release();
        }
    }

    public void Dispose() => _once.Dispose();

    private async Task<SortedDictionary<string, Report>> ReadAsync(CancellationToken cancellationToken)
    {
        var executor = await executors.GetExecutorAsync(cancellationToken: cancellationToken);
        var reader = new ReportReader(new SchemaOutline(executor.Schema.ToString() ?? ""));
        var reports = new SortedDictionary<string, Report>(StringComparer.Ordinal);
        foreach (var (file, document) in Files())
        {
            var report = reader.Read(file, document);
            if (!reports.TryAdd(report.Name, report))
            {
                throw new ReportFileException(file, "there is another report of this name");
            }
        }

        return reports;
    }

    private IEnumerable<(string File, string Document)> Files()
    {
        var host = Assembly.GetExecutingAssembly();
        foreach (var name in host.GetManifestResourceNames().Where(name => name.StartsWith(Carried, StringComparison.Ordinal)))
        {
            using var text = new StreamReader(host.GetManifestResourceStream(name)!);
            yield return (name[Carried.Length..], text.ReadToEnd());
        }

        if (configuration[Setting] is { Length: > 0 } folder)
        {
            if (!Directory.Exists(folder))
            {
                throw new ReportFileException(folder, $"there is no such folder, and {Setting} names it");
            }

            foreach (var file in Directory.EnumerateFiles(folder, $"*{Ending}").Order(StringComparer.Ordinal))
            {
                yield return (Path.GetFileName(file), File.ReadAllText(file));
            }
        }
    }
}

using System.Diagnostics;
using System.Text;
using Microsoft.Data.Sqlite;

namespace Api.Tests.Imports;

/// <summary>The command as a process of its own, with the demonstration data in a database of its own.</summary>
internal sealed class ImportProcess : IDisposable
{
    private readonly Process _process;
    private readonly StringBuilder _text = new();

    private ImportProcess(string folder, string[] args)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet")
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var arg in (string[])
            [
                Path.Combine(AppContext.BaseDirectory, "ServiceTeams.Api.dll"), .. args, "--contentRoot", folder,
                "--Logging:LogLevel:Microsoft.EntityFrameworkCore=Warning",
            ])
        {
            start.ArgumentList.Add(arg);
        }

        _process = new Process { StartInfo = start };
        _process.OutputDataReceived += (_, line) => Keep(line.Data);
        _process.ErrorDataReceived += (_, line) => Keep(line.Data);
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    /// <summary>The most memory the process had so far, in megabytes.</summary>
    public long PeakMegabytes { get; private set; }

    public bool Ended => _process.HasExited;

    public string Text
    {
        get
        {
            lock (_text)
            {
                return _text.ToString();
            }
        }
    }

    public static ImportProcess Start(string folder, params string[] args) => new(folder, args);

    /// <summary>Waits until the process has ended by itself, and gives its exit code.</summary>
    public async Task<int> EndAsync(TimeSpan patience)
    {
        var end = _process.WaitForExitAsync().WaitAsync(patience);
        while (!end.IsCompleted)
        {
            Look();
            await Task.WhenAny(end, Task.Delay(100));
        }

        await end;
        return _process.ExitCode;
    }

    /// <summary>Ends the process in the middle of whatever it does: SIGKILL.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
        }

        _process.Dispose();
    }

    private void Look()
    {
        try
        {
            _process.Refresh();
            PeakMegabytes = Math.Max(PeakMegabytes, _process.PeakWorkingSet64 >> 20);
        }
        catch (InvalidOperationException)
        {
            // It has just ended.
        }
    }

    private void Keep(string? line)
    {
        lock (_text)
        {
            _text.AppendLine(line);
        }
    }
}

/// <summary>A folder with a database that holds the demonstration data, and big duty logs of its teams.</summary>
internal sealed class BookFolder : IDisposable
{
    private readonly string _database;

    private BookFolder(string path) => (Path, _database) = (path, System.IO.Path.Combine(path, "data/serviceteams.db"));

    public string Path { get; }

    public static async Task<BookFolder> MakeAsync()
    {
        var folder = new BookFolder(Directory.CreateTempSubdirectory("serviceteams-books-").FullName);
        using var seed = ImportProcess.Start(folder.Path, "seed");
        Assert.Equal(0, await seed.EndAsync(TimeSpan.FromMinutes(1)));
        return folder;
    }

    public long Scalar(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={_database};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return (long)command.ExecuteScalar()!;
    }

    /// <summary>Bytes that are written and not committed, or not yet moved into the database's file.</summary>
    public long Unfinished => new FileInfo(_database + "-wal") is { Exists: true } log ? log.Length : 0;

    /// <summary>Writes a log of closed orders, five minutes apart, over all places of the demonstration data.</summary>
    public string WriteLog(int rows)
    {
        var places = Places();
        var file = System.IO.Path.Combine(Path, "log.csv");
        using var text = new StreamWriter(file);
        text.WriteLine("编号,报修渠道,故障现象,户号,社区,区县,地点,停电户数,报修时间,服务队,队员,派工时间,到达时间,故障原因,送电时间,满意度,办结时间");
        string[] channels = ["95598", "承诺电话", "微信", "营业厅"];
        string[] causes = ["熔丝熔断", "开关跳闸", "电卡余额用尽", "线路故障", "其他"];
        var first = new DateTime(2008, 1, 1, 0, 0, 0, DateTimeKind.Unspecified);
        for (var i = 0; i < rows; i++)
        {
            var (community, district, team, customers, phones) = places[i % places.Count];
            var at = first.AddMinutes(5 * i);
            var customer = customers.Length > 0 && i % 4 > 0 ? customers[i % customers.Length] : "";
            text.WriteLine(string.Join(
                ',',
                $"W{i:0000000}", channels[i % 4], "\"家中突然停电, 邻居有电\"", customer, community, district, "1号楼", 1 + i % 3, Time(0), team,
                $"{phones[i % phones.Length]}、{phones[(i + 3) % phones.Length]}", Time(3), Time(25), causes[i % 5], Time(60), 1 + i % 5, Time(70)));

            string Time(int minutes) => at.AddMinutes(minutes).ToString("yyyy-MM-dd HH:mm", System.Globalization.CultureInfo.InvariantCulture);
        }

        return file;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);

    private List<(string Community, string District, string Team, string[] Customers, string[] Phones)> Places()
    {
        using var connection = new SqliteConnection($"Data Source={_database};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText =
            """
            SELECT c.Name, c.District, t.Name,
                   coalesce((SELECT group_concat(AccountNumber) FROM registry_Customers WHERE CommunityId = c.Id), ''),
                   (SELECT group_concat(Phone) FROM registry_Members WHERE TeamId = t.Id)
            FROM registry_ServicePoints p
            JOIN registry_Communities c ON c.Id = p.CommunityId
            JOIN registry_Teams t ON t.Id = p.TeamId
            ORDER BY p.Id
            """;
        using var reader = command.ExecuteReader();
        var places = new List<(string, string, string, string[], string[])>();
        while (reader.Read())
        {
            places.Add((
                reader.GetString(0),
                reader.GetString(1),
                reader.GetString(2),
                reader.GetString(3).Split(',', StringSplitOptions.RemoveEmptyEntries),
                reader.GetString(4).Split(',')));
        }

        return places;
    }
}

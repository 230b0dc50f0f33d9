using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;

namespace ServiceTeams.Shared.Data;

/// <summary>Makes the database ready: folder, migrations, demonstration data. Several copies may start at once.</summary>
public sealed partial class DatabasePreparation(
    DatabaseSettings settings,
    IEnumerable<IModuleDatabase> databases,
    IEnumerable<IDemonstrationData> demonstrations,
    ILogger<DatabasePreparation> logger)
{
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(50);

    /// <summary>Brings every module's tables to the newest migration and, if wanted, loads the demonstration data.</summary>
    public async Task RunAsync(bool demonstration, CancellationToken cancellationToken = default)
    {
        settings.EnsureComplete();
        await using var turn = await TakeTurnAsync(cancellationToken);
        await PrepareFileAsync(cancellationToken);
        foreach (var database in await FindBehindAsync(cancellationToken))
        {
            await database.MigrateAsync(cancellationToken);
        }

        if (!demonstration)
        {
            return;
        }

        foreach (var part in demonstrations)
        {
            var rows = await part.LoadAsync(cancellationToken);
            if (rows > 0)
            {
                LogLoaded(rows, part.GetType().Name);
            }
        }
    }

    // Migrating compares whole models before it looks; most starts have nothing to do. Asking costs each module's model, so all ask at once.
    private async Task<IModuleDatabase[]> FindBehindAsync(CancellationToken cancellationToken)
    {
        var asked = databases.Select(database => Task.Run(
            async () => (Database: database, IsBehind: await database.IsBehindAsync(cancellationToken)), cancellationToken));
        return [.. (await Task.WhenAll(asked)).Where(answer => answer.IsBehind).Select(answer => answer.Database)];
    }

    // On SQL Server each migration takes an application lock; a file has only this.
    private async Task<Stream> TakeTurnAsync(CancellationToken cancellationToken)
    {
        if (settings.SqliteFile is not { } file)
        {
            return Stream.Null;
        }

        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(file)!);
        for (var waited = TimeSpan.Zero; ; waited += s_pause)
        {
            try
            {
                return new FileStream(
                    file + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (waited < s_patience)
            {
                await Task.Delay(s_pause, cancellationToken);
            }
        }
    }

    private async Task PrepareFileAsync(CancellationToken cancellationToken)
    {
        if (settings.SqliteFile is not { } file)
        {
            return;
        }

        await using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file }.ConnectionString);
        await connection.OpenAsync(cancellationToken);
        await using var command = connection.CreateCommand();

        // EF's own lock is a table: it stays behind when a process dies while migrating. We hold the turn, so it is nobody's.
        command.CommandText = """PRAGMA journal_mode = WAL; DROP TABLE IF EXISTS "__EFMigrationsLock";""";
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    [LoggerMessage(LogLevel.Information, "Loaded {Rows} rows of demonstration data ({Part}).")]
    private partial void LogLoaded(int rows, string part);
}

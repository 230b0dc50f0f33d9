using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;

namespace ServiceTeams.Shared.Data;

/// <summary>The databases that can be chosen with <c>Database:Provider</c>.</summary>
public enum DatabaseProvider
{
    /// <summary>One file, made on start; the default.</summary>
    Sqlite,

    /// <summary>SQL Server, at <c>ConnectionStrings:Database</c>.</summary>
    SqlServer,
}

/// <summary>Which database to use and where it is, from the configuration.</summary>
public sealed class DatabaseSettings
{
    private const string DefaultFile = "data/serviceteams.db";
    private const int BusySeconds = 15;

    private static readonly SqliteConnections s_connections = new();
    private static readonly SqliteCommands s_commands = new();

    private readonly string? _connection;

    /// <summary>Reads <c>Database:Provider</c> and <c>ConnectionStrings:Database</c>.</summary>
    /// <param name="configuration">The host's configuration.</param>
    /// <param name="root">The folder that a relative SQLite path starts from.</param>
    public DatabaseSettings(IConfiguration configuration, string root)
    {
        var provider = configuration["Database:Provider"] ?? nameof(DatabaseProvider.Sqlite);
        Provider = Enum.TryParse<DatabaseProvider>(provider, ignoreCase: true, out var known) && Enum.IsDefined(known)
            ? known
            : throw new InvalidOperationException($"Database:Provider is '{provider}'; it can be Sqlite or SqlServer.");
        var connection = configuration.GetConnectionString("Database");
        (_connection, SqliteFile) = Provider == DatabaseProvider.Sqlite ? Sqlite(connection, root) : (connection, null);
    }

    /// <summary>The chosen database.</summary>
    public DatabaseProvider Provider { get; }

    /// <summary>The SQLite file, with its full path; null on SQL Server.</summary>
    public string? SqliteFile { get; }

    /// <summary>Sets up a module's context for one provider, which need not be the chosen one: tools want both.</summary>
    public void Configure(DbContextOptionsBuilder options, DatabaseProvider provider, string module)
    {
        var connection = provider == Provider ? _connection : null;

        // Looked for twice with each row. Whoever shares a context between tasks is found by the tests.
        options.EnableThreadSafetyChecks(false);
        if (provider == DatabaseProvider.Sqlite)
        {
            options.UseSqlite(connection, sqlite => sqlite.MigrationsHistoryTable($"{module}_Migrations"));
            options.AddInterceptors(s_connections, s_commands);
            KeptSqliteConnection.UseIn(options);
            SqliteTextExtension.AddTo(options);
        }
        else
        {
            options.UseSqlServer(connection, server => server.MigrationsHistoryTable("Migrations", module));
        }
    }

    /// <summary>Says clearly what is missing, before the first query does so unclearly.</summary>
    public void EnsureComplete()
    {
        if (string.IsNullOrWhiteSpace(_connection))
        {
            throw new InvalidOperationException("Database:Provider is SqlServer, but ConnectionStrings:Database is not set.");
        }
    }

    private static (string Connection, string File) Sqlite(string? connection, string root)
    {
        var parts = new SqliteConnectionStringBuilder(connection ?? $"Data Source={DefaultFile}") { ForeignKeys = true };
        parts.DataSource = System.IO.Path.GetFullPath(parts.DataSource, root);

        // How long a writer waits for another one.
        parts.DefaultTimeout = BusySeconds;
        return (parts.ConnectionString, parts.DataSource);
    }
}

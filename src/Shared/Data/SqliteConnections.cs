using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;
using SQLitePCL;

namespace ServiceTeams.Shared.Data;

/// <summary>
/// Lets SQLite itself wait for another writer: it looks again after a millisecond or two, the client library only after 150. And has it plan
/// statements without their values: otherwise it plans a prepared statement anew whenever the value of its LIMIT is set. Before the first
/// connection it is told that nobody uses a connection at the same time as somebody else, as a DbContext requires, and that it need not
/// count its memory: its locks took a tenth of the time of a page, one for each value of a row.
/// </summary>
internal sealed class SqliteConnections : DbConnectionInterceptor
{
    private const int Milliseconds = 15_000;
    private const int StablePlans = 1007; // SQLITE_DBCONFIG_ENABLE_QPSG

    static SqliteConnections()
    {
        Batteries_V2.Init();

        // Refused, and everything works as before, when the process has used SQLite already.
        raw.sqlite3_config(raw.SQLITE_CONFIG_MULTITHREAD);
        raw.sqlite3_config(raw.SQLITE_CONFIG_MEMSTATUS, 0);
    }

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => SetUp(connection);

    public override Task ConnectionOpenedAsync(
        DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        SetUp(connection);
        return Task.CompletedTask;
    }

    private static void SetUp(DbConnection connection)
    {
        if (connection is SqliteConnection { Handle: { } handle })
        {
            raw.sqlite3_busy_timeout(handle, Milliseconds);
            raw.sqlite3_db_config(handle, StablePlans, 1, out _);
        }
    }
}

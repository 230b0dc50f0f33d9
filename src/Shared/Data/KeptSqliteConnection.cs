using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Sqlite.Storage.Internal;
using Microsoft.EntityFrameworkCore.Storage;
using SQLitePCL;

namespace ServiceTeams.Shared.Data;

#pragma warning disable EF1001 // EF Core has no public way to say how long a context's connection stays open.

/// <summary>
/// Keeps the connection of a pooled context open from one user to the next: opening one defines some twenty functions, sets pragmas and
/// forgets all prepared statements, which takes longer than reading a page. It holds no locks meanwhile: a transaction that its user left ends here.
/// It ends with its context.
/// </summary>
internal sealed class KeptSqliteConnection(
    RelationalConnectionDependencies dependencies,
    IRawSqlCommandBuilder rawSqlCommandBuilder,
    IDiagnosticsLogger<DbLoggerCategory.Infrastructure> logger)
    : SqliteRelationalConnection(dependencies, rawSqlCommandBuilder, logger)
{
    public static void UseIn(DbContextOptionsBuilder options) => options.ReplaceService<ISqliteRelationalConnection, KeptSqliteConnection>();

    /// <summary>Nothing, unless a transaction is left: the next use finds it open.</summary>
    protected override void CloseDbConnection()
    {
        if (IsInTransaction)
        {
            base.CloseDbConnection();
        }
    }

    /// <summary>Nothing, unless a transaction is left: the next use finds it open.</summary>
    protected override Task CloseDbConnectionAsync() => IsInTransaction ? base.CloseDbConnectionAsync() : Task.CompletedTask;

    private bool IsInTransaction => DbConnection is SqliteConnection { Handle: { } handle } && raw.sqlite3_get_autocommit(handle) == 0;
}

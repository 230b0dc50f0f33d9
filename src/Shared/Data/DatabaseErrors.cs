using System.Data.Common;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace ServiceTeams.Shared.Data;

/// <summary>Reads what a database said when it refused.</summary>
public static class DatabaseErrors
{
    private const int SqliteUnique = 2067;
    private const int SqlitePrimaryKey = 1555;
    private const int SqlServerUniqueIndex = 2601;
    private const int SqlServerUniqueConstraint = 2627;

    /// <summary>Whether a key or a unique index refused the row.</summary>
    public static bool IsDuplicate(DbUpdateException exception)
        => exception.InnerException is DbException refusal && IsDuplicate(refusal);

    /// <summary>Whether a key or a unique index refused the row.</summary>
    public static bool IsDuplicate(DbException exception) => exception switch
    {
        SqliteException sqlite => sqlite.SqliteExtendedErrorCode is SqliteUnique or SqlitePrimaryKey,
        SqlException sql => sql.Number is SqlServerUniqueIndex or SqlServerUniqueConstraint,
        _ => false,
    };
}

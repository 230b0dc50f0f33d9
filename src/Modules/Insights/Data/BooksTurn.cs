using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace ServiceTeams.Insights.Data;

/// <summary>
/// Records, rollups and campaigns' sets have to agree, so one at a time changes them: whoever enters records, plans a campaign or rebuilds
/// takes a turn at the begin of its transaction and has it until the end.
/// </summary>
internal static class BooksTurn
{
    /// <summary>How long, in seconds, a statement may take that reads all records.</summary>
    public const int LongSeconds = 600;

    // On SQLite the transaction itself is the turn: it begins as a writer, and there is one writer at a time.
    // A batch touches pages all over the indexes: with room for them they are written once, not again with every batch.
    private const string SqliteRoom = "PRAGMA cache_size = -32768; PRAGMA wal_autocheckpoint = 8192;";

    // A lock that is not granted is only told by a negative answer.
    private const string SqlServerTurn = """
        DECLARE @turn int;
        EXEC @turn = sp_getapplock @Resource = N'insights.books', @LockMode = 'Exclusive', @LockOwner = 'Transaction';
        IF @turn < 0 THROW 51000, N'The turn to write the books was not granted.', 1;
        """;

    public static async Task TakeBooksTurnAsync(this InsightsDb db, CancellationToken cancellationToken)
    {
        _ = db.Database.CurrentTransaction ?? throw new InvalidOperationException("A turn belongs into a transaction.");
        await db.Database.ExecuteSqlRawAsync(db.Database.IsSqlite() ? SqliteRoom : SqlServerTurn, cancellationToken);
    }

    /// <summary>
    /// Begins a transaction in which the books stand still. On SQLite it sees the file as it was at its begin and holds nobody up, however
    /// long it looks; on SQL Server it takes the turn.
    /// </summary>
    public static async Task<IDbContextTransaction> BeginLookAsync(this InsightsDb db, CancellationToken cancellationToken)
    {
        if (db.Database.GetDbConnection() is SqliteConnection sqlite)
        {
            await db.Database.OpenConnectionAsync(cancellationToken);
            return (await db.Database.UseTransactionAsync(sqlite.BeginTransaction(deferred: true), cancellationToken))!;
        }

        var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await db.TakeBooksTurnAsync(cancellationToken);
        return transaction;
    }
}

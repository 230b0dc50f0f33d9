namespace ServiceTeams.Shared.Outbox;

/// <summary>The statement that takes messages, for each database.</summary>
internal static class OutboxSql
{
    // One statement finds the rows and takes them, so two readers never take the same: SQLite lets one writer in at a time, on SQL Server
    // the rows are locked as they are found and a reader passes by what another one has locked. An id as a high-water mark would not do:
    // ids are given before the commit, so a lower one may become visible after a higher one.

    /// <summary>Takes {0} messages under the lease {1}, at {2}, until {3}, and gives them.</summary>
    public static string Lease(string outbox, bool sqlite)
    {
        const string Free = "[ReadAt] IS NULL AND [ParkedAt] IS NULL AND ([DueAt] IS NULL OR [DueAt] <= {2})";
        const string Take = "SET [Lease] = {1}, [DueAt] = {3}, [Attempts] = [Attempts] + 1";
        return sqlite
            ? $"UPDATE {outbox} {Take} WHERE [Id] IN (SELECT [Id] FROM {outbox} WHERE {Free} ORDER BY [Id] LIMIT {{0}}) RETURNING *"
            : $"WITH [next] AS (SELECT TOP ({{0}}) * FROM {outbox} WITH (ROWLOCK, UPDLOCK, READPAST) WHERE {Free} ORDER BY [Id]) "
              + $"UPDATE [next] {Take} OUTPUT inserted.*";
    }
}

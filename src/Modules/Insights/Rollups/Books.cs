using Microsoft.EntityFrameworkCore;
using ServiceTeams.Insights.Campaigns;
using ServiceTeams.Insights.Data;
using ServiceTeams.Registry.Teams;

namespace ServiceTeams.Insights.Rollups;

/// <summary>
/// What is derived from the records, the rollups and the campaigns' sets, as a whole. Both are safe while copies of the API run: requests
/// see what was there before, readers of the outboxes wait for the turn. On SQLite all writers wait while the books are rebuilt.
/// </summary>
public sealed class Books(IDbContextFactory<InsightsDb> factory, TeamTrees trees)
{
    /// <summary>Makes all of it anew from the records.</summary>
    /// <returns>How many records there are.</returns>
    public async Task<int> RebuildAsync(CancellationToken cancellationToken = default)
    {
        await using var db = await OpenAsync(cancellationToken);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await db.TakeBooksTurnAsync(cancellationToken);
        foreach (var (_, table, columns, _, counted) in RollupSql.Of(db))
        {
            var make = $"DELETE FROM {table}; INSERT INTO {table} ({columns}) {counted};";
            await db.Database.ExecuteSqlRawAsync(make, cancellationToken);
        }

        foreach (var campaign in await db.Campaigns.AsNoTracking().ToListAsync(cancellationToken))
        {
            await db.FillAsync(campaign, trees, cancellationToken);
        }

        var records = await db.Records.CountAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return records;
    }

    /// <summary>Compares all of it with the records.</summary>
    /// <returns>What differs, row by row; nothing when all is right.</returns>
    public async Task<IReadOnlyList<string>> CheckAsync(CancellationToken cancellationToken = default)
    {
        await using var db = await OpenAsync(cancellationToken);
        await using var transaction = await db.BeginLookAsync(cancellationToken);
        List<string> differences = [];
        foreach (var (name, _, _, kept, counted) in RollupSql.Of(db))
        {
            differences.AddRange(await db.ExceptAsync(name, kept, counted, [], cancellationToken));
        }

        foreach (var campaign in await db.Campaigns.AsNoTracking().ToListAsync(cancellationToken))
        {
            differences.AddRange(await db.DifferencesAsync(campaign, trees, cancellationToken));
        }

        return differences;
    }

    private async Task<InsightsDb> OpenAsync(CancellationToken cancellationToken)
    {
        var db = await factory.CreateDbContextAsync(cancellationToken);
        db.Database.SetCommandTimeout(BooksTurn.LongSeconds);
        return db;
    }
}

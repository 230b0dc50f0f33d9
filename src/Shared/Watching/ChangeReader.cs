using Microsoft.EntityFrameworkCore;
using ServiceTeams.Shared.Data;

namespace ServiceTeams.Shared.Watching;

/// <summary>Reads a module's notices of one kind of thing, and the things.</summary>
internal sealed class ChangeReader<TDb, T>(IDbContextFactory<TDb> factory, TimeProvider clock)
    where TDb : ModuleDb
    where T : class, IWatched
{
    /// <summary>How many notices a batch has at most.</summary>
    public const int BatchSize = 500;

    /// <summary>How long a number may be missing before it is taken for one that was given and rolled back.</summary>
    private static readonly TimeSpan s_longestGap = TimeSpan.FromSeconds(2);

    /// <summary>The first and the last notice that is kept; null when there is none.</summary>
    public async Task<(long First, long Last)?> KeptAsync(CancellationToken cancellationToken)
    {
        await using var db = await factory.CreateDbContextAsync(cancellationToken);
        var first = await db.Set<ChangeNotice>().MinAsync(notice => (long?)notice.Id, cancellationToken);
        var last = await db.Set<ChangeNotice>().MaxAsync(notice => (long?)notice.Id, cancellationToken);
        return first is { } from && last is { } to ? (from, to) : null;
    }

    /// <summary>What follows a notice.</summary>
    public async Task<ChangeBatch<T>> ReadAsync(long after, CancellationToken cancellationToken)
    {
        await using var db = await factory.CreateDbContextAsync(cancellationToken);
        var table = db.TableOf<ChangeNotice>();
        var isSqlite = db.Database.IsSqlite();
        var found = await db.Set<ChangeNotice>()
            .FromSqlRaw(Sql(table, isSqlite), after, BatchSize)
            .AsNoTracking()
            .ToListAsync(cancellationToken);
        var notices = isSqlite ? found : [.. Settled(found, after, clock.GetUtcNow().UtcDateTime - s_longestGap)];
        if (notices.Count == 0)
        {
            return new ChangeBatch<T>(after, after, []);
        }

        var last = notices.Where(notice => notice.Kind == typeof(T).Name)
            .GroupBy(notice => notice.ThingId)
            .ToDictionary(thing => thing.Key, thing => thing.Max(notice => notice.Id));
        long[] ids = [.. last.Keys];
        var things = ids.Length == 0 ? [] : await db.Set<T>().AsNoTracking()
            .Where(thing => EF.Parameter(ids).Contains(EF.Property<long>(thing, nameof(IEntity.Id))))
            .ToListAsync(cancellationToken);
        return new ChangeBatch<T>(
            after, notices[^1].Id, [.. things.Select(thing => (last[thing.Id], thing)).OrderBy(item => item.Item1)]);
    }

    /// <summary>
    /// SQLite lets one writer in at a time, so numbers come in the order of the commits. On SQL Server a number is given before its
    /// commit: with this hint the reader waits at a row that is not committed yet, however the database is set up.
    /// </summary>
    internal static string Sql(string table, bool sqlite) => sqlite
        ? $"SELECT * FROM {table} WHERE [Id] > {{0}} ORDER BY [Id] LIMIT {{1}}"
        : $"SELECT TOP ({{1}}) * FROM {table} WITH (READCOMMITTEDLOCK) WHERE [Id] > {{0}} ORDER BY [Id]";

    /// <summary>
    /// The notices up to the first number that is missing and may still come: one that was given a moment ago and whose row is not there to wait at.
    /// </summary>
    internal static IEnumerable<ChangeNotice> Settled(IEnumerable<ChangeNotice> notices, long after, DateTime lastComing)
    {
        var before = after;
        foreach (var notice in notices)
        {
            if (notice.Id != before + 1 && notice.At > lastComing)
            {
                yield break;
            }

            before = notice.Id;
            yield return notice;
        }
    }
}

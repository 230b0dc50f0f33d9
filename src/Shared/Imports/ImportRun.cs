using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using ServiceTeams.Shared.Data;
using ServiceTeams.Shared.Outbox;

namespace ServiceTeams.Shared.Imports;

/// <summary>
/// Takes a file over, a chunk of rows at a time. Whoever writes the same rows at the same time is stopped by unique indexes;
/// then the transaction is taken back and tried again: the rows are known by then.
/// </summary>
internal sealed class ImportRun<TDb, T>(Book<TDb, T> book, ImportRequest request)
    where TDb : ModuleDb
    where T : class, IEntity
{
    private const int Attempts = 3;

    // On SQLite there is one writer: the others wait, and another import may take its time.
    private const int PatienceSeconds = 600;

    public async Task<ImportTally> RunAsync(CancellationToken cancellationToken)
    {
        if (request.Mode == ImportMode.GoodRows)
        {
            return await WriteGoodRowsAsync(cancellationToken);
        }

        var found = await CheckAsync(cancellationToken);
        return found.Bad > 0 || found.New == 0
            ? found
            : await TryAsync(() => WriteAllAsync(cancellationToken));
    }

    private async Task<ImportTally> CheckAsync(CancellationToken cancellationToken)
    {
        await using var db = await OpenAsync(cancellationToken);
        return await GoThroughAsync(
            writing: false,
            async (sieve, rows) => (await sieve.SiftAsync(db, rows, cancellationToken)).Told(request.Watcher),
            cancellationToken);
    }

    private async Task<ImportTally> WriteAllAsync(CancellationToken cancellationToken)
    {
        await using var db = await OpenAsync(cancellationToken);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var written = await GoThroughAsync(
            writing: true,
            async (sieve, rows) =>
            {
                // The file was good a moment ago; what is refused now was made impossible meanwhile.
                var sifted = (await sieve.SiftAsync(db, rows, cancellationToken)).Told(request.Watcher);
                return sifted with { Written = await WriteAsync(db, sieve, sifted, cancellationToken) };
            },
            cancellationToken);
        if (written.Bad > 0)
        {
            return written with { Written = 0 };
        }

        await transaction.CommitAsync(cancellationToken);
        return written;
    }

    private async Task<ImportTally> WriteGoodRowsAsync(CancellationToken cancellationToken)
    {
        await using var db = await OpenAsync(cancellationToken);
        return await GoThroughAsync(
            writing: true,
            async (sieve, rows) => (await TryAsync(async () =>
            {
                await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
                var sifted = await sieve.SiftAsync(db, rows, cancellationToken);
                var written = await WriteAsync(db, sieve, sifted, cancellationToken);
                await transaction.CommitAsync(cancellationToken);
                return sifted with { Written = written };
            })).Told(request.Watcher),
            cancellationToken);
    }

    private async Task<ImportTally> GoThroughAsync(
        bool writing, Func<Sieve<TDb, T>, IReadOnlyList<BookRow>, Task<Sifted<T>>> take, CancellationToken cancellationToken)
    {
        using var reader = BookReader.Open(request.File, request.Encoding, book.Columns, book.Calendar);
        using var sieve = new Sieve<TDb, T>(book.Kind, await book.BeginAsync(request, cancellationToken));
        var tally = default(ImportTally);
        while (reader.ReadChunk() is { Count: > 0 } rows)
        {
            cancellationToken.ThrowIfCancellationRequested();
            tally += (await take(sieve, rows)).Tally;
            request.Watcher.Advanced(writing, tally.Read, reader.Progress);
        }

        return tally;
    }

    private async Task<int> WriteAsync(TDb db, Sieve<TDb, T> sieve, Sifted<T> sifted, CancellationToken cancellationToken)
    {
        T[] things = [.. sifted.Good.Select(good => good.Made.Thing)];
        if (things.Length == 0)
        {
            return 0;
        }

        await db.GiveKeysAsync(things, cancellationToken);
        await db.LoadAsync(things, cancellationToken);
        await sieve.Pass.WritePartsAsync(db, things, cancellationToken);
        OutboxMessage[] services =
        [
            .. from good in sifted.Good
               let service = good.Made.Service?.By(good.Made.Thing.Id)
               where service is not null
               select OutboxMessage.Of(service),
        ];
        await db.LoadAsync(services, cancellationToken);
        ImportedRow[] imported =
        [
            .. sifted.Good.Select(good => new ImportedRow
            {
                Book = book.Kind, Number = good.Row.Number!, ContentHash = good.Hash, ResultId = good.Made.Thing.Id,
            }),
        ];
        await db.LoadAsync(imported, cancellationToken);
        return things.Length;
    }

    private async Task<TDb> OpenAsync(CancellationToken cancellationToken)
    {
        var db = await book.Factory.CreateDbContextAsync(cancellationToken);
        if (db.Database.GetDbConnection() is SqliteConnection sqlite)
        {
            sqlite.DefaultTimeout = PatienceSeconds;
        }

        return db;
    }

    private static bool IsOvertaken(Exception refusal) => refusal switch
    {
        DbUpdateConcurrencyException => true,
        DbUpdateException update => DatabaseErrors.IsDuplicate(update),
        DbException direct => DatabaseErrors.IsDuplicate(direct),
        _ => false,
    };

    private static async Task<TResult> TryAsync<TResult>(Func<Task<TResult>> write)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await write();
            }
            catch (Exception refusal) when (IsOvertaken(refusal))
            {
                if (attempt == Attempts)
                {
                    throw new ImportOvertakenException(refusal);
                }
            }
        }
    }
}

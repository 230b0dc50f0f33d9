using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.Data;

namespace ServiceTeams.Shared.Requests;

/// <summary>Makes a create mutation happen once, however often its client repeats it.</summary>
public static class OnceOnly
{
    /// <summary>
    /// Adds the new thing and saves. With a request id, the same actor asking for the same again gets the thing made the first
    /// time, and asking for something else under that id is a <see cref="RequestIdReusedException"/>.
    /// </summary>
    /// <param name="db">The module's database.</param>
    /// <param name="actor">Who asks.</param>
    /// <param name="requestId">The client's name for the request; null: no such promise is wanted.</param>
    /// <param name="content">The mutation's input: what "the same" means.</param>
    /// <param name="create">
    /// Makes the thing, inside the transaction; it is added and saved here, unless this did so already because it needed the key.
    /// </param>
    /// <param name="cancellationToken">Ends the work early.</param>
    public static async Task<T> AddOnceAsync<T>(
        this ModuleDb db, IActor actor, Guid? requestId, object content, Func<Task<T>> create, CancellationToken cancellationToken)
        where T : class, IEntity
    {
        var hash = HashOf(content);
        if (requestId is { } id && await FindAsync<T>(db, actor, id, hash, cancellationToken) is { } known)
        {
            return known;
        }

        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        try
        {
            var record = requestId is { } named ? new RequestRecord(actor.Subject, named, hash) : null;
            if (record is not null)
            {
                db.Add(record);
                await db.SaveChangesAsync(cancellationToken);
            }

            var made = await create();
            if (db.Entry(made).State == EntityState.Detached)
            {
                db.Add(made);
            }

            await db.SaveChangesAsync(cancellationToken);
            if (record is not null)
            {
                record.ResultId = made.Id;
                await db.SaveChangesAsync(cancellationToken);
            }

            await transaction.CommitAsync(cancellationToken);
            return made;
        }
        catch (DbUpdateException exception) when (requestId is not null && DatabaseErrors.IsDuplicate(exception))
        {
            // The same request, twice at once: the unique index let one through, and its thing is the answer to both.
            await transaction.RollbackAsync(cancellationToken);
            db.ChangeTracker.Clear();
            if (await FindAsync<T>(db, actor, requestId.Value, hash, cancellationToken) is { } other)
            {
                return other;
            }

            throw;
        }
    }

    private static async Task<T?> FindAsync<T>(
        ModuleDb db, IActor actor, Guid requestId, string hash, CancellationToken cancellationToken)
        where T : class
    {
        var record = await db.Set<RequestRecord>().AsNoTracking()
            .FirstOrDefaultAsync(record => record.Actor == actor.Subject && record.RequestId == requestId, cancellationToken);
        if (record is null)
        {
            return null;
        }

        return record.ContentHash == hash
            ? await db.FindAsync<T>([record.ResultId], cancellationToken)
            : throw new RequestIdReusedException(requestId);
    }

    private static string HashOf(object content)
    {
        var json = JsonSerializer.SerializeToUtf8Bytes(content, content.GetType());
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(System.Text.Encoding.UTF8.GetBytes(content.GetType().Name));
        hash.AppendData(json);
        return Convert.ToHexString(hash.GetHashAndReset());
    }
}

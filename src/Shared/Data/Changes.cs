using Microsoft.EntityFrameworkCore;

namespace ServiceTeams.Shared.Data;

/// <summary>The way of every update: load, compare versions, change, save.</summary>
public static class Changes
{
    /// <summary>
    /// Changes one row. When it is not as the client saw it, or someone else is faster, nothing is written and the
    /// conflict is thrown with the row as it is now.
    /// </summary>
    /// <param name="db">The module's database.</param>
    /// <param name="id">The key of the row.</param>
    /// <param name="version">The version the client saw; null: whatever it is.</param>
    /// <param name="missing">The refusal when there is no such row.</param>
    /// <param name="conflict">The refusal when it was changed meanwhile.</param>
    /// <param name="change">The change; it may add rows and look others up.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    public static async Task<T> ChangeAsync<T>(
        this ModuleDb db,
        long id,
        int? version,
        Func<long, Exception> missing,
        Func<T, Exception> conflict,
        Func<T, Task> change,
        CancellationToken cancellationToken)
        where T : class, IVersioned
    {
        var thing = await db.FindAsync<T>([id], cancellationToken) ?? throw missing(id);
        if (version is { } seen && seen != thing.Version)
        {
            throw conflict(thing);
        }

        var loaded = thing.Version;
        await change(thing);
        try
        {
            await db.SaveChangesAsync(cancellationToken);
            return thing;
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            throw conflict(await db.FindAsync<T>([id], cancellationToken) ?? throw missing(id));
        }
        catch (DbUpdateException exception) when (DatabaseErrors.IsDuplicate(exception))
        {
            // What the change added was refused before its version was compared: who was faster had added the same.
            db.ChangeTracker.Clear();
            if (await db.FindAsync<T>([id], cancellationToken) is { } current && current.Version != loaded)
            {
                throw conflict(current);
            }

            throw;
        }
    }

    /// <summary>The same, for a change that needs no look-up.</summary>
    public static Task<T> ChangeAsync<T>(
        this ModuleDb db,
        long id,
        int? version,
        Func<long, Exception> missing,
        Func<T, Exception> conflict,
        Action<T> change,
        CancellationToken cancellationToken)
        where T : class, IVersioned
        => db.ChangeAsync(
            id,
            version,
            missing,
            conflict,
            thing =>
            {
                change(thing);
                return Task.CompletedTask;
            },
            cancellationToken);
}

using ServiceTeams.Shared.Data;

namespace ServiceTeams.Shared.Imports;

/// <summary>One way through a file from its first row to its last: to check it, or to write it.</summary>
/// <typeparam name="TDb">The module's database.</typeparam>
/// <typeparam name="T">The kind of thing that becomes of a row.</typeparam>
public abstract class BookPass<TDb, T>
    where TDb : ModuleDb
    where T : class, IEntity
{
    /// <summary>Looks up what the rows name, for all of them at once.</summary>
    public virtual Task LookUpAsync(TDb db, IReadOnlyList<BookRow> rows, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Makes the thing, by its own rules.</summary>
    /// <exception cref="RowRefusedException">The row cannot be taken over.</exception>
    public abstract Made<T> Make(BookRow row);

    /// <summary>Writes what hangs on the things, which have their keys now.</summary>
    public virtual Task WritePartsAsync(TDb db, IReadOnlyList<T> things, CancellationToken cancellationToken) => Task.CompletedTask;
}

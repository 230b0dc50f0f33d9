using Microsoft.EntityFrameworkCore;

namespace ServiceTeams.Shared.Data;

/// <summary>
/// Rules that no index can say (times that overlap, places that are counted) are kept by a row that stands for the calendar in
/// question: whoever changes the calendar writes this row first, inside the transaction, and looks afterwards. The database lets one
/// after the other do so.
/// </summary>
public static class Turns
{
    /// <summary>Makes the row that changes take turns on, unless it is there. Goes before the transaction of the change.</summary>
    public static async Task AddUnlessThereAsync<T>(this ModuleDb db, T row, CancellationToken cancellationToken)
        where T : class
    {
        var entry = db.Add(row);
        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException exception) when (DatabaseErrors.IsDuplicate(exception))
        {
            // Somebody else was faster: the row is there, which is all that is wanted.
        }

        entry.State = EntityState.Detached;
    }
}

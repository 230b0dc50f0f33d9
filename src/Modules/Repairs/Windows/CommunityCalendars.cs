using Microsoft.EntityFrameworkCore;
using ServiceTeams.Repairs.Data;
using ServiceTeams.Shared.Data;

namespace ServiceTeams.Repairs.Windows;

/// <summary>
/// Lets one planner at a time write into a community's calendar. The row stays locked until the transaction ends, in both
/// databases; what is read after the lock is what the others have committed.
/// </summary>
internal static class CommunityCalendars
{
    /// <summary>Makes sure that every community has a calendar. Before the transaction: an empty calendar means nothing.</summary>
    public static async Task OpenAsync(RepairsDb db, IReadOnlyList<long> communityIds, CancellationToken cancellationToken)
    {
        var known = await db.Calendars
            .Where(calendar => communityIds.Contains(calendar.CommunityId))
            .Select(calendar => calendar.CommunityId)
            .ToListAsync(cancellationToken);
        foreach (var id in communityIds.Except(known))
        {
            await db.AddUnlessThereAsync(new CommunityCalendar(id), cancellationToken);
        }
    }

    /// <summary>Waits for the turn in every calendar and keeps it until the transaction ends. Call this before the checks.</summary>
    public static async Task TakeTurnAsync(RepairsDb db, IReadOnlyList<long> communityIds, CancellationToken cancellationToken)
    {
        // One by one and in the order of the keys: two planners with the same communities never wait for each other.
        foreach (var id in communityIds.Order())
        {
            await db.Calendars
                .Where(calendar => calendar.CommunityId == id)
                .ExecuteUpdateAsync(
                    set => set.SetProperty(calendar => calendar.Entries, calendar => calendar.Entries + 1), cancellationToken);
        }
    }
}

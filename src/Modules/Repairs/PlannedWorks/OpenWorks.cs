using Microsoft.EntityFrameworkCore;
using ServiceTeams.Repairs.Data;

namespace ServiceTeams.Repairs.PlannedWorks;

/// <summary>Finds works that are announced or under way.</summary>
internal static class OpenWorks
{
    /// <summary>The open works in any of these communities that overlap the span, by their start.</summary>
    /// <param name="db">The tables.</param>
    /// <param name="communityIds">The communities.</param>
    /// <param name="from">The begin of the span.</param>
    /// <param name="to">The end of the span.</param>
    /// <param name="except">A work that is to be moved: it is not in its own way.</param>
    public static IQueryable<PlannedWork> OpenIn(
        this RepairsDb db, IReadOnlyList<long> communityIds, DateTime from, DateTime to, long? except)
        => db.PlannedWorks.AsNoTracking()
            .Where(work => work.Status == PlannedWorkStatus.Announced || work.Status == PlannedWorkStatus.Started)
            .Where(work => work.StartsAt < to && work.EndsAt > from && work.Id != except)
            .Where(work => db.InterruptedCommunities.Any(row => row.WorkId == work.Id && communityIds.Contains(row.CommunityId)))
            .OrderBy(work => work.StartsAt)
            .ThenBy(work => work.Id);
}

using Microsoft.EntityFrameworkCore;
using ServiceTeams.Repairs.Data;
using ServiceTeams.Shared.ProtectedTimes;

namespace ServiceTeams.Repairs.Windows;

/// <summary>The windows that planners keep, as one of the sources of protected times.</summary>
internal sealed class KeptWindows(IDbContextFactory<RepairsDb> factory) : IProtectedWindowSource
{
    public async Task<IReadOnlyList<ProtectedTime>> FindAsync(
        IReadOnlyCollection<long> communityIds, DateTime from, DateTime to, CancellationToken cancellationToken)
    {
        await using var db = await factory.CreateDbContextAsync(cancellationToken);
        return await db.ProtectedWindows.AsNoTracking()
            .Where(window => window.LiftedAt == null && window.StartsAt < to && window.EndsAt > from)
            .Join(
                db.ProtectedCommunities.Where(row => communityIds.Contains(row.CommunityId)),
                window => window.Id,
                row => row.WindowId,
                (window, row) => new ProtectedTime(row.CommunityId, window.Reason, window.Name, window.StartsAt, window.EndsAt))
            .ToListAsync(cancellationToken);
    }
}

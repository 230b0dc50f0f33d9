using Microsoft.EntityFrameworkCore;
using ServiceTeams.Registry.Communities;
using ServiceTeams.Repairs.Data;
using ServiceTeams.Repairs.Windows;

namespace ServiceTeams.Repairs.PlannedWorks;

/// <summary>What a work has to respect besides its notice: protected times and other works.</summary>
public sealed class WorkRules
{
    private readonly ProtectedTimes _times;

    internal WorkRules(ProtectedTimes times) => _times = times;

    /// <summary>Refuses a work that overlaps a protected time of its communities; the refusal names every one.</summary>
    internal async Task EnsureUnprotectedAsync(
        PlannedWork work, IReadOnlyList<Community> communities, CancellationToken cancellationToken)
    {
        var windows = await _times.FindAsync(communities, work.StartsAt, work.EndsAt, work.ShortNotice, cancellationToken);
        if (windows.Count > 0)
        {
            throw new WindowsInTheWayException(windows);
        }
    }

    /// <summary>The same, and refuses one that overlaps another work there. Whoever asks has the turn in the communities' calendars.</summary>
    internal async Task EnsureFreeAsync(
        RepairsDb db, PlannedWork work, IReadOnlyList<Community> communities, CancellationToken cancellationToken)
    {
        await EnsureUnprotectedAsync(work, communities, cancellationToken);
        long[] ids = [.. communities.Select(community => community.Id)];
        var others = await db.OpenIn(ids, work.StartsAt, work.EndsAt, except: work.Id).ToListAsync(cancellationToken);
        if (others.Count > 0)
        {
            throw new WorkInTheWayException(others);
        }
    }
}

using Microsoft.EntityFrameworkCore;
using ServiceTeams.Registry.Communities;
using ServiceTeams.Repairs.Data;
using ServiceTeams.Shared.Data;

namespace ServiceTeams.Repairs.PlannedWorks;

/// <summary>The way of every move: load the work, compare versions, move, save.</summary>
internal static class PlannedWorkChange
{
    public static Task<PlannedWork> ChangeWorkAsync(
        this RepairsDb db, long id, int? version, Func<PlannedWork, Task> move, CancellationToken cancellationToken)
        => db.ChangeAsync(
            id,
            version,
            missing => new PlannedWorkNotFoundException(missing),
            current => new PlannedWorkConflictException(current),
            move,
            cancellationToken);

    public static Task<PlannedWork> ChangeWorkAsync(
        this RepairsDb db, long id, int? version, Action<PlannedWork> move, CancellationToken cancellationToken)
        => db.ChangeWorkAsync(
            id,
            version,
            work =>
            {
                move(work);
                return Task.CompletedTask;
            },
            cancellationToken);

    /// <summary>The communities that a work interrupts: they never change.</summary>
    public static async Task<IReadOnlyList<Community>> CommunitiesOfAsync(
        this RepairsDb db, long workId, CommunityByIdDataLoader communities, CancellationToken cancellationToken)
    {
        var ids = await db.InterruptedCommunities
            .Where(row => row.WorkId == workId)
            .OrderBy(row => row.CommunityId)
            .Select(row => row.CommunityId)
            .ToListAsync(cancellationToken);
        return [.. (await communities.LoadAsync(ids, cancellationToken)).OfType<Community>()];
    }
}

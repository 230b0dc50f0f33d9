using Microsoft.EntityFrameworkCore;
using ServiceTeams.Registry.Communities;
using ServiceTeams.Repairs.Data;
using ServiceTeams.Repairs.Windows;
using ServiceTeams.Shared.ProtectedTimes;

namespace ServiceTeams.Repairs.PlannedWorks;

/// <summary>What of a work decides which protected times are in its way.</summary>
/// <param name="WorkId">The work.</param>
/// <param name="StartsAt">Its announced start.</param>
/// <param name="EndsAt">Its announced end.</param>
/// <param name="ShortNotice">Whether office hours count.</param>
public readonly record struct WorkSpan(long WorkId, DateTime StartsAt, DateTime EndsAt, bool ShortNotice);

/// <summary>The protected times in the way of works: each source is asked once for all works of a level.</summary>
public sealed class WindowsInTheWayDataLoader(
    IDbContextFactory<RepairsDb> factory,
    ProtectedTimes times,
    OfficeHours officeHours,
    CommunityByIdDataLoader communities,
    IBatchScheduler batchScheduler,
    DataLoaderOptions options)
    : BatchDataLoader<WorkSpan, IReadOnlyList<ProtectedTime>>(batchScheduler, options)
{
    protected override async Task<IReadOnlyDictionary<WorkSpan, IReadOnlyList<ProtectedTime>>> LoadBatchAsync(
        IReadOnlyList<WorkSpan> keys, CancellationToken cancellationToken)
    {
        var interrupted = await InterruptedByAsync([.. keys.Select(span => span.WorkId)], cancellationToken);
        long[] all = [.. interrupted.SelectMany(ids => ids).Distinct()];
        var found = await times.AskAsync(all, keys.Min(span => span.StartsAt), keys.Max(span => span.EndsAt), cancellationToken);
        var known = found.ToLookup(time => time.CommunityId);

        // Office hours depend on what kind of place a community is; that is needed for works at short notice only.
        long[] atShortNotice = [.. keys.Where(span => span.ShortNotice).SelectMany(span => interrupted[span.WorkId]).Distinct()];
        var places = atShortNotice.Length > 0
            ? (await communities.LoadAsync(atShortNotice, cancellationToken)).OfType<Community>().ToDictionary(place => place.Id)
            : [];
        return keys.ToDictionary(
            span => span,
            span =>
            {
                var kept = interrupted[span.WorkId]
                    .SelectMany(id => known[id])
                    .Where(time => time.StartsAt < span.EndsAt && time.EndsAt > span.StartsAt);
                var office = span.ShortNotice
                    ? officeHours.Find(interrupted[span.WorkId].Select(id => places[id]), span.StartsAt, span.EndsAt)
                    : [];
                return ProtectedTimes.InOrder(kept.Concat(office));
            });
    }

    private async Task<ILookup<long, long>> InterruptedByAsync(IReadOnlyList<long> workIds, CancellationToken cancellationToken)
    {
        await using var db = await factory.CreateDbContextAsync(cancellationToken);
        var rows = await db.InterruptedCommunities.AsNoTracking()
            .Where(row => workIds.Contains(row.WorkId))
            .ToListAsync(cancellationToken);
        return rows.ToLookup(row => row.WorkId, row => row.CommunityId);
    }
}

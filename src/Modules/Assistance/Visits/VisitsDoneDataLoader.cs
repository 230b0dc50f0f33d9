using Microsoft.EntityFrameworkCore;
using ServiceTeams.Assistance.Data;

namespace ServiceTeams.Assistance.Visits;

/// <summary>Some days of a member.</summary>
/// <param name="MemberId">The member.</param>
/// <param name="From">The first local day; null: from the beginning.</param>
/// <param name="To">The last local day; null: until now.</param>
public readonly record struct MemberDays(long MemberId, DateOnly? From, DateOnly? To);

/// <summary>How many visits members went on: a statement for all members who are asked about the same days.</summary>
public sealed class VisitsDoneDataLoader(
    IDbContextFactory<AssistanceDb> factory, IBatchScheduler batchScheduler, DataLoaderOptions options)
    : BatchDataLoader<MemberDays, int>(batchScheduler, options)
{
    protected override async Task<IReadOnlyDictionary<MemberDays, int>> LoadBatchAsync(
        IReadOnlyList<MemberDays> keys, CancellationToken cancellationToken)
    {
        await using var db = await factory.CreateDbContextAsync(cancellationToken);
        var counts = new Dictionary<MemberDays, int>();
        foreach (var days in keys.GroupBy(key => (key.From, key.To)))
        {
            long[] members = [.. days.Select(key => key.MemberId)];
            var (from, to) = days.Key;
            var visits = db.Visits.Where(visit => visit.Status == CareVisitStatus.Done
                && (from == null || visit.DoneOn >= from) && (to == null || visit.DoneOn <= to));
            var found = await db.Visitors
                .Where(visitor => members.Contains(visitor.MemberId))
                .Join(visits, visitor => visitor.CareVisitId, visit => visit.Id, (visitor, _) => visitor)
                .GroupBy(visitor => visitor.MemberId)
                .Select(of => new { MemberId = of.Key, Visits = of.Count() })
                .ToDictionaryAsync(of => of.MemberId, of => of.Visits, cancellationToken);
            foreach (var key in days)
            {
                counts[key] = found.GetValueOrDefault(key.MemberId);
            }
        }

        return counts;
    }
}

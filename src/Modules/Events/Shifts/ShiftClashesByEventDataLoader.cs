using Microsoft.EntityFrameworkCore;
using ServiceTeams.Events.Data;
using ServiceTeams.Shared.Agenda;

namespace ServiceTeams.Events.Shifts;

/// <summary>What members on duty are booked for elsewhere: every source is asked once for all members of all events of a level.</summary>
public sealed class ShiftClashesByEventDataLoader(
    IDbContextFactory<EventsDb> factory,
    IEnumerable<IAgendaSource> sources,
    IBatchScheduler batchScheduler,
    DataLoaderOptions options)
    : GroupedDataLoader<long, ShiftClash>(batchScheduler, options)
{
    protected override async Task<ILookup<long, ShiftClash>> LoadGroupedBatchAsync(
        IReadOnlyList<long> keys, CancellationToken cancellationToken)
    {
        await using var db = await factory.CreateDbContextAsync(cancellationToken);
        var shifts = await db.Shifts.AsNoTracking()
            .Where(shift => keys.Contains(shift.MajorEventId) && shift.Status == DutyShiftStatus.Planned)
            .OrderBy(shift => shift.StartsAt)
            .ThenBy(shift => shift.Id)
            .ToListAsync(cancellationToken);
        if (shifts.Count == 0)
        {
            return Enumerable.Empty<ShiftClash>().ToLookup(clash => clash.Shift.MajorEventId);
        }

        long[] members = [.. shifts.Select(shift => shift.MemberId).Distinct()];
        var (from, to) = (shifts[0].StartsAt, shifts.Max(shift => shift.EndsAt));
        var known = await Task.WhenAll(sources.Select(source => source.FindAsync(members, from, to, cancellationToken)));
        var booked = known.SelectMany(entries => entries).Where(entry => !entry.WholeDay).ToLookup(entry => entry.MemberId);
        var clashes =
            from shift in shifts
            from entry in booked[shift.MemberId].OrderBy(entry => entry.StartsAt)
            where entry.Booking is not DutyShift other || other.Id != shift.Id
            where entry.StartsAt < shift.EndsAt && (entry.EndsAt is null || entry.EndsAt > shift.StartsAt)
            select new ShiftClash(shift, entry);
        return clashes.ToLookup(clash => clash.Shift.MajorEventId);
    }
}

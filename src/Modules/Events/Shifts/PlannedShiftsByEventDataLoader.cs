using Microsoft.EntityFrameworkCore;
using ServiceTeams.Events.Data;

namespace ServiceTeams.Events.Shifts;

/// <summary>The shifts of events that take place, earliest first.</summary>
public sealed class PlannedShiftsByEventDataLoader(
    IDbContextFactory<EventsDb> factory, IBatchScheduler batchScheduler, DataLoaderOptions options)
    : GroupedDataLoader<long, DutyShift>(batchScheduler, options)
{
    protected override async Task<ILookup<long, DutyShift>> LoadGroupedBatchAsync(
        IReadOnlyList<long> keys, CancellationToken cancellationToken)
    {
        await using var db = await factory.CreateDbContextAsync(cancellationToken);
        var shifts = await db.Shifts.AsNoTracking()
            .Where(shift => keys.Contains(shift.MajorEventId) && shift.Status == DutyShiftStatus.Planned)
            .OrderBy(shift => shift.StartsAt)
            .ThenBy(shift => shift.Id)
            .ToListAsync(cancellationToken);
        return shifts.ToLookup(shift => shift.MajorEventId);
    }
}

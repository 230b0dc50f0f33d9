using Microsoft.EntityFrameworkCore;
using ServiceTeams.Events.Data;

namespace ServiceTeams.Events.Shifts;

[QueryType]
public static class DutyShiftQueries
{
    /// <summary>The duty shifts of all events, cancelled ones included.</summary>
    [UsePaging]
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public static IQueryable<DutyShift> GetDutyShifts(EventsDb db) => db.Shifts.AsNoTracking();

    /// <summary>One duty shift; null when there is none.</summary>
    public static Task<DutyShift?> GetDutyShiftAsync(
        [ID<DutyShift>] long id, DutyShiftByIdDataLoader shifts, ISelection selection, CancellationToken cancellationToken)
        => shifts.Select(selection).LoadAsync(id, cancellationToken);
}

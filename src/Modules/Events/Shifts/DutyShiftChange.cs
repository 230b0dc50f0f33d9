using ServiceTeams.Events.Data;
using ServiceTeams.Shared.Data;

namespace ServiceTeams.Events.Shifts;

/// <summary>The way of every change: load the shift, compare versions, change, save.</summary>
internal static class DutyShiftChange
{
    public static Task<DutyShift> ChangeShiftAsync(
        this EventsDb db, long id, int? version, Func<DutyShift, Task> change, CancellationToken cancellationToken)
        => db.ChangeAsync(
            id,
            version,
            missing => new DutyShiftNotFoundException(missing),
            current => new DutyShiftConflictException(current),
            change,
            cancellationToken);
}

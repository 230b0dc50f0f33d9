using Microsoft.EntityFrameworkCore;
using ServiceTeams.Events.Data;
using ServiceTeams.Shared.Data;

namespace ServiceTeams.Events.Shifts;

/// <summary>Keeps members from being on two shifts at once.</summary>
internal static class RosterHold
{
    /// <summary>Makes sure that the member has a roster to hold. Goes before the transaction that holds it.</summary>
    public static async Task OpenRosterAsync(this EventsDb db, long memberId, CancellationToken cancellationToken)
    {
        if (!await db.Rosters.AnyAsync(roster => roster.MemberId == memberId, cancellationToken))
        {
            await db.AddUnlessThereAsync(new DutyRoster(memberId), cancellationToken);
        }
    }

    /// <summary>
    /// Holds the member's roster until the transaction ends and refuses the time when the member is on another shift then,
    /// of whatever event.
    /// </summary>
    public static async Task EnsureFreeAsync(
        this EventsDb db, long memberId, DateTime startsAt, DateTime endsAt, long? exceptShiftId, CancellationToken cancellationToken)
    {
        await db.Rosters.Where(roster => roster.MemberId == memberId)
            .ExecuteUpdateAsync(set => set.SetProperty(roster => roster.Changes, roster => roster.Changes + 1), cancellationToken);
        var other = await db.Shifts.AsNoTracking()
            .Where(shift => shift.MemberId == memberId
                && shift.Status == DutyShiftStatus.Planned
                && shift.StartsAt < endsAt
                && shift.EndsAt > startsAt
                && shift.Id != exceptShiftId)
            .OrderBy(shift => shift.StartsAt)
            .ThenBy(shift => shift.Id)
            .FirstOrDefaultAsync(cancellationToken);
        if (other is not null)
        {
            throw new ShiftClashException(other);
        }
    }
}

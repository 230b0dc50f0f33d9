using Microsoft.EntityFrameworkCore;
using ServiceTeams.Events.Data;
using ServiceTeams.Registry.Teams;

namespace ServiceTeams.Events.Shifts;

// No summary here: it would replace the description of Team.
[ExtendObjectType<Team>]
public static class ShiftsOfTeam
{
    /// <summary>The duty shifts of the events this team assures, cancelled ones included.</summary>
    [UsePaging]
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public static IQueryable<DutyShift> GetDutyShifts([Parent(requires: nameof(Team.Id))] Team team, EventsDb db)
        => db.Shifts.AsNoTracking()
            .Where(shift => db.Events.Any(majorEvent => majorEvent.Id == shift.MajorEventId && majorEvent.DetachmentId == team.Id));
}

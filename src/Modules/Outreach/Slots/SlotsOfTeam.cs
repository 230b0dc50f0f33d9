using Microsoft.EntityFrameworkCore;
using ServiceTeams.Outreach.Data;
using ServiceTeams.Registry.Teams;

namespace ServiceTeams.Outreach.Slots;

// No summary here: it would replace the description of Team.
[ExtendObjectType<Team>]
public static class SlotsOfTeam
{
    /// <summary>The team's calendar for outreach sessions, in the order of time.</summary>
    [UsePaging]
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public static IQueryable<OutreachSlot> GetOutreachSlots([Parent(requires: nameof(Team.Id))] Team team, OutreachDb db)
        => db.Slots.AsNoTracking().Where(slot => slot.TeamId == team.Id).OrderBy(slot => slot.StartsAt);
}

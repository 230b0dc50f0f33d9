using Microsoft.EntityFrameworkCore;
using ServiceTeams.Events.Data;
using ServiceTeams.Registry.Teams;

namespace ServiceTeams.Events.MajorEvents;

// No summary here: it would replace the description of Team.
[ExtendObjectType<Team>]
public static class EventsOfTeam
{
    /// <summary>The events this team assures or has assured.</summary>
    [UsePaging]
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public static IQueryable<MajorEvent> GetMajorEvents([Parent(requires: nameof(Team.Id))] Team team, EventsDb db)
        => db.Events.AsNoTracking().Where(majorEvent => majorEvent.DetachmentId == team.Id);
}

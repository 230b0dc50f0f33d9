using Microsoft.EntityFrameworkCore;
using ServiceTeams.Events.Data;
using ServiceTeams.Registry.Communities;

namespace ServiceTeams.Events.Tasks;

// No summary here: it would replace the description of Community.
[ExtendObjectType<Community>]
public static class TasksOfCommunity
{
    /// <summary>What was and is to be done at the sites of this community so that their supply is safe during events.</summary>
    [UsePaging]
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public static IQueryable<SupplyTask> GetSupplyTasks([Parent(requires: nameof(Community.Id))] Community community, EventsDb db)
        => db.Tasks.AsNoTracking().Where(task => task.CommunityId == community.Id);
}

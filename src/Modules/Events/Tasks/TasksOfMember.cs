using Microsoft.EntityFrameworkCore;
using ServiceTeams.Events.Data;
using ServiceTeams.Registry.Members;

namespace ServiceTeams.Events.Tasks;

// No summary here: it would replace the description of Member.
[ExtendObjectType<Member>]
public static class TasksOfMember
{
    /// <summary>The supply tasks that were given to this member.</summary>
    [UsePaging]
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public static IQueryable<SupplyTask> GetSupplyTasks([Parent(requires: nameof(Member.Id))] Member member, EventsDb db)
        => db.Tasks.AsNoTracking().Where(task => task.AssigneeId == member.Id);
}

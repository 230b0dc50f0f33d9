using Microsoft.EntityFrameworkCore;
using ServiceTeams.Events.Data;
using ServiceTeams.Shared.Timeline;

namespace ServiceTeams.Events.Tasks;

/// <summary>Supply tasks in customers' stories: those that are done, by the time they were.</summary>
internal sealed class TasksInTimeline(IDbContextFactory<EventsDb> factory) : CustomerServiceSource<EventsDb, SupplyTask>(factory)
{
    protected override IQueryable<ServiceOfCustomer<SupplyTask>> Tell(EventsDb db)
        => db.Tasks.AsNoTracking()
            .Where(task => task.CustomerId != null && task.DoneAt != null)
            .Select(task => new ServiceOfCustomer<SupplyTask>
            {
                CustomerId = task.CustomerId!.Value,
                At = task.DoneAt!.Value,
                Service = task,
            });
}

using Microsoft.EntityFrameworkCore;
using ServiceTeams.Events.Data;
using ServiceTeams.Shared.Time;

namespace ServiceTeams.Events.Tasks;

[QueryType]
public static class SupplyTaskQueries
{
    /// <summary>The tasks at the sites of all events.</summary>
    [UsePaging]
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public static IQueryable<SupplyTask> GetSupplyTasks(EventsDb db) => db.Tasks.AsNoTracking();

    /// <summary>The tasks that should be done by now: neither done nor called off, and their day has passed.</summary>
    [UsePaging]
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public static IQueryable<SupplyTask> GetOverdueSupplyTasks(EventsDb db, LocalCalendar calendar, TimeProvider clock)
    {
        var today = calendar.Today(clock);
        return db.Tasks.AsNoTracking()
            .Where(task => (task.Status == SupplyTaskStatus.Open || task.Status == SupplyTaskStatus.Blocked) && task.DueOn < today);
    }

    /// <summary>One supply task; null when there is none.</summary>
    public static Task<SupplyTask?> GetSupplyTaskAsync(
        [ID<SupplyTask>] long id, SupplyTaskByIdDataLoader tasks, ISelection selection, CancellationToken cancellationToken)
        => tasks.Select(selection).LoadAsync(id, cancellationToken);

    /// <summary>What tasks have found wrong, fixed defects included.</summary>
    [UsePaging]
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public static IQueryable<Defect> GetDefects(EventsDb db) => db.Defects.AsNoTracking();

    /// <summary>One defect; null when there is none.</summary>
    public static Task<Defect?> GetDefectAsync(
        [ID<Defect>] long id, DefectByIdDataLoader defects, ISelection selection, CancellationToken cancellationToken)
        => defects.Select(selection).LoadAsync(id, cancellationToken);
}

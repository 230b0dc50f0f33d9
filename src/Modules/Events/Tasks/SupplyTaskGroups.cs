using Microsoft.EntityFrameworkCore;
using ServiceTeams.Events.Data;
using ServiceTeams.Shared.Groups;
using ServiceTeams.Shared.Time;

namespace ServiceTeams.Events.Tasks;

[QueryType]
public static class SupplyTaskGroups
{
    /// <summary>Supply tasks, counted by what they have in common.</summary>
    /// <param name="by">What they have in common; empty: one group of all.</param>
    /// <param name="having">Which groups are wanted.</param>
    /// <param name="order">How the groups are sorted; by key when left out.</param>
    /// <param name="first">How many groups are wanted, at most 10,000; left out: all, and more than 1,000 are an error.</param>
    /// <param name="fillPeriods">Whether empty periods appear, too, from the first to the last.</param>
    /// <param name="db">The tables.</param>
    /// <param name="groups">Counts them.</param>
    /// <param name="calendar">Knows the local day.</param>
    /// <param name="clock">Tells what time it is.</param>
    /// <param name="context">What is filtered and selected.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    [UseFiltering<SupplyTask>]
    public static Task<IReadOnlyList<SupplyTaskGroup>> GetSupplyTaskGroupsAsync(
        IReadOnlyList<SupplyTaskGrouping>? by,
        SupplyTaskGroupFilterInput? having,
        IReadOnlyList<SupplyTaskGroupSortInput>? order,
        int? first,
        [DefaultValue(false)] bool fillPeriods,
        EventsDb db,
        GroupReader groups,
        LocalCalendar calendar,
        TimeProvider clock,
        IResolverContext context,
        CancellationToken cancellationToken)
        => groups.ReadAsync(
            Define(calendar.Today(clock)),
            db.Tasks.AsNoTracking().Filter(context),
            new GroupRequest<SupplyTaskGrouping>(by, having, order, first, fillPeriods, context.Select()),
            db,
            context,
            cancellationToken);

    internal static GroupDefinition<SupplyTask, SupplyTaskGrouping, SupplyTaskGroupKey, SupplyTaskGroup> Define(DateOnly today)
        => new GroupDefinition<SupplyTask, SupplyTaskGrouping, SupplyTaskGroupKey, SupplyTaskGroup>()
            .By(SupplyTaskGrouping.Event, task => task.MajorEventId, key => key.MajorEventId)
            .By(SupplyTaskGrouping.Site, task => task.ProtectedSiteId, key => key.ProtectedSiteId)
            .By(SupplyTaskGrouping.Community, task => task.CommunityId, key => key.CommunityId)
            .ByDistrict(SupplyTaskGrouping.District, task => task.CommunityId, key => key.District)
            .By(SupplyTaskGrouping.Assignee, task => task.AssigneeId, key => key.AssigneeId)
            .By(SupplyTaskGrouping.Kind, task => task.Kind, key => key.Kind)
            .By(SupplyTaskGrouping.Status, task => task.Status, key => key.Status)
            .ByDay(task => task.DueOn)
            .Count(group => group.Count)
            .Different(group => group.Sites, task => task.ProtectedSiteId)
            .Different(group => group.Customers, task => task.CustomerId)
            .Share(group => group.DoneRate, task => task.Status == SupplyTaskStatus.Cancelled ? null : task.Status == SupplyTaskStatus.Done)
            .Sum(group => group.Overdue, task => (task.Status == SupplyTaskStatus.Open || task.Status == SupplyTaskStatus.Blocked) && task.DueOn < today ? 1L : 0L)
            .Sum(group => group.OpenDefects, task => (long)task.OpenDefects)
            .Statistics(group => group.WorkMinutes, task => task.WorkMinutes);
}

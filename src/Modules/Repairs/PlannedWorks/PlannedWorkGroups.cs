using Microsoft.EntityFrameworkCore;
using ServiceTeams.Repairs.Data;
using ServiceTeams.Shared.Groups;

namespace ServiceTeams.Repairs.PlannedWorks;

[QueryType]
public static class PlannedWorkGroups
{
    /// <summary>Planned works, counted by what they have in common.</summary>
    /// <param name="by">What they have in common; empty: one group of all.</param>
    /// <param name="having">Which groups are wanted.</param>
    /// <param name="order">How the groups are sorted; by key when left out.</param>
    /// <param name="first">How many groups are wanted, at most 10,000; left out: all, and more than 1,000 are an error.</param>
    /// <param name="fillPeriods">Whether empty periods appear, too, from the first to the last.</param>
    /// <param name="db">The tables.</param>
    /// <param name="groups">Counts them.</param>
    /// <param name="context">What is filtered and selected.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    [UseFiltering<PlannedWork>]
    public static Task<IReadOnlyList<PlannedWorkGroup>> GetPlannedWorkGroupsAsync(
        IReadOnlyList<PlannedWorkGrouping>? by,
        PlannedWorkGroupFilterInput? having,
        IReadOnlyList<PlannedWorkGroupSortInput>? order,
        int? first,
        [DefaultValue(false)] bool fillPeriods,
        RepairsDb db,
        GroupReader groups,
        IResolverContext context,
        CancellationToken cancellationToken)
        => groups.ReadAsync(
            Define(),
            db.PlannedWorks.AsNoTracking().Filter(context),
            new GroupRequest<PlannedWorkGrouping>(by, having, order, first, fillPeriods, context.Select()),
            db,
            context,
            cancellationToken);

    internal static GroupDefinition<PlannedWork, PlannedWorkGrouping, PlannedWorkGroupKey, PlannedWorkGroup> Define()
        => new GroupDefinition<PlannedWork, PlannedWorkGrouping, PlannedWorkGroupKey, PlannedWorkGroup>()
            .By(PlannedWorkGrouping.Team, work => work.TeamId, key => key.TeamId)
            .By(PlannedWorkGrouping.Kind, work => work.Kind, key => key.Kind)
            .By(PlannedWorkGrouping.Status, work => work.Status, key => key.Status)
            .By(PlannedWorkGrouping.ShortNotice, work => work.ShortNotice, key => key.ShortNotice)
            .ByDay(work => work.StartsOn)
            .ByHour(work => work.StartsAt)
            .Count(group => group.Count)
            .Statistics(group => group.PlannedMinutes, work => work.PlannedMinutes)
            .Statistics(group => group.NoticeMinutes, work => work.NoticeMinutes)
            .Statistics(group => group.OverrunMinutes, work => work.OverrunMinutes)
            .Sum(group => group.TimesMoved, work => (long)work.TimesMoved)
            .Sum(group => group.CustomersWithoutSupply, work => (long?)work.CustomersWithoutSupply)
            .Sum(group => group.CustomerMinutes, work => work.CustomerMinutes);
}

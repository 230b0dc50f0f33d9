using Microsoft.EntityFrameworkCore;
using ServiceTeams.Repairs.Data;
using ServiceTeams.Shared.Groups;
using ServiceTeams.Shared.PersonalData;

namespace ServiceTeams.Repairs.Orders;

[QueryType]
public static class RepairOrderGroups
{
    /// <summary>Repair orders, counted by what they have in common.</summary>
    /// <param name="by">What they have in common; empty: one group of all.</param>
    /// <param name="having">Which groups are wanted.</param>
    /// <param name="order">How the groups are sorted; by key when left out.</param>
    /// <param name="first">How many groups are wanted, at most 10,000; left out: all, and more than 1,000 are an error.</param>
    /// <param name="fillPeriods">Whether empty periods appear, too, from the first to the last.</param>
    /// <param name="db">The tables.</param>
    /// <param name="groups">Counts them.</param>
    /// <param name="clock">Tells what time it is.</param>
    /// <param name="context">What is filtered and selected.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    [UseFiltering<ImpersonalFilter<RepairOrder>>]
    public static Task<IReadOnlyList<RepairOrderGroup>> GetRepairOrderGroupsAsync(
        IReadOnlyList<RepairOrderGrouping>? by,
        RepairOrderGroupFilterInput? having,
        IReadOnlyList<RepairOrderGroupSortInput>? order,
        int? first,
        [DefaultValue(false)] bool fillPeriods,
        RepairsDb db,
        GroupReader groups,
        TimeProvider clock,
        IResolverContext context,
        CancellationToken cancellationToken)
        => groups.ReadAsync(
            Define(clock.GetUtcNow().UtcDateTime),
            db.Orders.AsNoTracking().Filter(context),
            new GroupRequest<RepairOrderGrouping>(by, having, order, first, fillPeriods, context.Select()),
            db,
            context,
            cancellationToken);

    internal static GroupDefinition<RepairOrder, RepairOrderGrouping, RepairOrderGroupKey, RepairOrderGroup> Define(DateTime now)
        => new GroupDefinition<RepairOrder, RepairOrderGrouping, RepairOrderGroupKey, RepairOrderGroup>()
            .By(RepairOrderGrouping.Team, order => order.TeamId, key => key.TeamId)
            .By(RepairOrderGrouping.Community, order => order.CommunityId, key => key.CommunityId)
            .ByDistrict(RepairOrderGrouping.District, order => order.CommunityId, key => key.District)
            .By(RepairOrderGrouping.Cause, order => order.Cause, key => key.Cause)
            .By(RepairOrderGrouping.Channel, order => order.Channel, key => key.Channel)
            .By(RepairOrderGrouping.Status, order => order.Status, key => key.Status)
            .ByDay(order => order.ReportedOn)
            .ByHour(order => order.ReportedAt)
            .Count(group => group.Count)
            .Different(group => group.Customers, order => order.CustomerId)
            .Statistics(group => group.ArrivalMinutes, order => order.ArrivalMinutes)
            .Statistics(group => group.RepairMinutes, order => order.RepairMinutes)
            .Share(group => group.ArrivedInTimeRate, order => order.KeptPromise ?? ((order.CancelledAt ?? now) > order.PromisedArrivalAt ? false : null))
            .Average(group => group.AverageRating, order => order.Rating)
            .Sum(group => group.CustomersWithoutSupply, order => (long)order.CustomersWithoutSupply)
            .Sum(group => group.CustomerMinutes, order => order.CustomerMinutes);
}

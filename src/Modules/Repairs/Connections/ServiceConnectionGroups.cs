using Microsoft.EntityFrameworkCore;
using ServiceTeams.Repairs.Data;
using ServiceTeams.Shared.Groups;
using ServiceTeams.Shared.PersonalData;

namespace ServiceTeams.Repairs.Connections;

[QueryType]
public static class ServiceConnectionGroups
{
    /// <summary>Service connections, counted by what they have in common.</summary>
    /// <param name="by">What they have in common; empty: one group of all.</param>
    /// <param name="having">Which groups are wanted.</param>
    /// <param name="order">How the groups are sorted; by key when left out.</param>
    /// <param name="first">How many groups are wanted, at most 10,000; left out: all, and more than 1,000 are an error.</param>
    /// <param name="fillPeriods">Whether empty periods appear, too, from the first to the last.</param>
    /// <param name="db">The tables.</param>
    /// <param name="groups">Counts them.</param>
    /// <param name="context">What is filtered and selected.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    [UseFiltering<ImpersonalFilter<ServiceConnection>>]
    public static Task<IReadOnlyList<ServiceConnectionGroup>> GetServiceConnectionGroupsAsync(
        IReadOnlyList<ServiceConnectionGrouping>? by,
        ServiceConnectionGroupFilterInput? having,
        IReadOnlyList<ServiceConnectionGroupSortInput>? order,
        int? first,
        [DefaultValue(false)] bool fillPeriods,
        RepairsDb db,
        GroupReader groups,
        IResolverContext context,
        CancellationToken cancellationToken)
        => groups.ReadAsync(
            Define(),
            db.Connections.AsNoTracking().Filter(context),
            new GroupRequest<ServiceConnectionGrouping>(by, having, order, first, fillPeriods, context.Select()),
            db,
            context,
            cancellationToken);

    internal static GroupDefinition<ServiceConnection, ServiceConnectionGrouping, ServiceConnectionGroupKey, ServiceConnectionGroup> Define()
        => new GroupDefinition<ServiceConnection, ServiceConnectionGrouping, ServiceConnectionGroupKey, ServiceConnectionGroup>()
            .By(ServiceConnectionGrouping.Team, connection => connection.TeamId, key => key.TeamId)
            .By(ServiceConnectionGrouping.Community, connection => connection.CommunityId, key => key.CommunityId)
            .ByDistrict(ServiceConnectionGrouping.District, connection => connection.CommunityId, key => key.District)
            .By(ServiceConnectionGrouping.Kind, connection => connection.Kind, key => key.Kind)
            .By(ServiceConnectionGrouping.Status, connection => connection.Status, key => key.Status)
            .ByDay(connection => connection.AppliedOn)
            .ByHour(connection => connection.AppliedAt)
            .Count(group => group.Count)
            .Different(group => group.Customers, connection => connection.CustomerId)
            .Sum(group => group.CapacityKva, connection => (long)connection.CapacityKva)
            .Statistics(group => group.DaysToPower, connection => connection.DaysToPower)
            .Statistics(group => group.MinutesToPower, connection => connection.MinutesToPower);
}

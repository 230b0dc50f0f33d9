using Microsoft.EntityFrameworkCore;
using ServiceTeams.Insights.Data;
using ServiceTeams.Insights.Rollups;
using ServiceTeams.Shared.Groups;
using ServiceTeams.Shared.Outbox;

namespace ServiceTeams.Insights.Records;

[QueryType]
public static class ServiceRecordGroups
{
    /// <summary>
    /// The finished services of all modules, counted by what they have in common. Quickest by month, quarter or year with team, heart and
    /// activity; quick by day, week, community and district; the number of different customers, the hour, the module and the kind of
    /// customer are counted service by service.
    /// </summary>
    /// <param name="by">What they have in common; empty: one group of all.</param>
    /// <param name="having">Which groups are wanted.</param>
    /// <param name="order">How the groups are sorted; by key when left out.</param>
    /// <param name="first">How many groups are wanted, at most 10,000; left out: all, and more than 1,000 are an error.</param>
    /// <param name="fillPeriods">Whether empty periods appear, too, from the first to the last.</param>
    /// <param name="db">The tables.</param>
    /// <param name="groups">Counts them.</param>
    /// <param name="context">What is filtered and selected.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    [UseFiltering<ServiceRecord>]
    public static Task<IReadOnlyList<ServiceRecordGroup>> GetServiceRecordGroupsAsync(
        IReadOnlyList<ServiceRecordGrouping>? by,
        ServiceRecordGroupFilterInput? having,
        IReadOnlyList<ServiceRecordGroupSortInput>? order,
        int? first,
        [DefaultValue(false)] bool fillPeriods,
        InsightsDb db,
        GroupReader groups,
        IResolverContext context,
        CancellationToken cancellationToken)
    {
        var records = db.Records.AsNoTracking().Filter(context);
        var request = new GroupRequest<ServiceRecordGrouping>(by, having, order, first, fillPeriods, context.Select());
        var (months, days) = (RollupGroups.OfMonths(), RollupGroups.OfDays());
        if (months.CanAnswer(request) && RollupFilter.Move(records, db.Months.AsNoTracking()) is { } inMonths)
        {
            return groups.ReadAsync(months, inMonths, request, db, context, cancellationToken);
        }

        return days.CanAnswer(request) && RollupFilter.Move(records, db.Days.AsNoTracking()) is { } inDays
            ? groups.ReadAsync(days, inDays, request, db, context, cancellationToken)
            : groups.ReadAsync(Define(), records, request, db, context, cancellationToken);
    }

    internal static GroupDefinition<ServiceRecord, ServiceRecordGrouping, ServiceRecordGroupKey, ServiceRecordGroup> Define()
        => new GroupDefinition<ServiceRecord, ServiceRecordGrouping, ServiceRecordGroupKey, ServiceRecordGroup>()
            .By(ServiceRecordGrouping.Team, record => record.TeamId, key => key.TeamId)
            .By(ServiceRecordGrouping.Community, record => record.CommunityId, key => key.CommunityId)
            .ByDistrict(ServiceRecordGrouping.District, record => record.CommunityId, key => key.District)
            .By(ServiceRecordGrouping.Heart, record => record.Heart, key => key.Heart)
            .By(ServiceRecordGrouping.Activity, record => record.Activity, key => key.Activity)
            .By(ServiceRecordGrouping.Module, record => record.Module, key => key.Module)
            .By(ServiceRecordGrouping.CustomerKind, record => record.CustomerKind, key => key.CustomerKind)
            .ByDay(record => record.DeliveredOn)
            .ByHour(record => record.DeliveredAt)
            .Count(group => group.Count)
            .DifferentPeople(group => group.Customers, record => record.CustomerId, record => record.Heart == Heart.Caring)
            .Sum(group => group.PeopleReached, record => (long)record.PeopleReached)
            .Sum(group => group.Households, record => (long?)record.Households)
            .Sum(group => group.TotalMinutes, record => (long?)record.Minutes)
            .Statistics(group => group.Minutes, record => record.Minutes)
            .Sum(group => group.Ratings, record => record.Rating != null ? 1L : 0L)
            .Average(group => group.AverageRating, record => record.Rating);
}

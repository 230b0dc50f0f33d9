using ServiceTeams.Insights.Records;
using ServiceTeams.Shared.Groups;

namespace ServiceTeams.Insights.Rollups;

/// <summary>The groups of service records as the rollups tell them: fewer keys and figures than the records have, and the same answers.</summary>
internal static class RollupGroups
{
    public static GroupDefinition<ServiceMonth, ServiceRecordGrouping, ServiceRecordGroupKey, ServiceRecordGroup> OfMonths()
        => Sums<ServiceMonth>()
            .By(ServiceRecordGrouping.Team, month => month.TeamId, key => key.TeamId)
            .By(ServiceRecordGrouping.Heart, month => month.Heart, key => key.Heart)
            .By(ServiceRecordGrouping.Activity, month => month.Activity, key => key.Activity)
            .ByMonth(month => month.Month);

    public static GroupDefinition<ServiceDay, ServiceRecordGrouping, ServiceRecordGroupKey, ServiceRecordGroup> OfDays()
        => Sums<ServiceDay>()
            .By(ServiceRecordGrouping.Team, day => day.TeamId, key => key.TeamId)
            .By(ServiceRecordGrouping.Community, day => day.CommunityId, key => key.CommunityId)
            .ByDistrict(ServiceRecordGrouping.District, day => day.CommunityId, key => key.District)
            .By(ServiceRecordGrouping.Heart, day => day.Heart, key => key.Heart)
            .By(ServiceRecordGrouping.Activity, day => day.Activity, key => key.Activity)
            .ByDay(day => day.Day);

    private static GroupDefinition<T, ServiceRecordGrouping, ServiceRecordGroupKey, ServiceRecordGroup> Sums<T>()
        where T : ServiceSums
        => new GroupDefinition<T, ServiceRecordGrouping, ServiceRecordGroupKey, ServiceRecordGroup>()
            .Sum(group => group.Count, sums => (long)sums.Services)
            .Sum(group => group.PeopleReached, sums => sums.People)
            .Sum(group => group.Households, sums => sums.Households)
            .Sum(group => group.TotalMinutes, sums => sums.Minutes)
            .Statistics(group => group.Minutes, sums => sums.Minutes, sums => sums.ServicesWithMinutes)
            .Sum(group => group.Ratings, sums => (long)sums.Ratings)
            .Ratio(group => group.AverageRating, sums => sums.RatingSum, sums => sums.Ratings);
}

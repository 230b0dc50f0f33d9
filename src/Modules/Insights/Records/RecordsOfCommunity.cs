using Microsoft.EntityFrameworkCore;
using ServiceTeams.Insights.Data;
using ServiceTeams.Registry.Communities;
using ServiceTeams.Shared.PersonalData;

namespace ServiceTeams.Insights.Records;

// No summary here: it would replace the description of Community.
[ExtendObjectType<Community>]
public static class RecordsOfCommunity
{
    /// <summary>The finished services in this community, of all modules.</summary>
    [UsePaging]
    [UseProjection]
    [UseFiltering<ImpersonalFilter<ServiceRecord>>]
    [UseSorting<ImpersonalSort<ServiceRecord>>]
    public static IQueryable<ServiceRecord> GetServiceRecords([Parent(requires: nameof(Community.Id))] Community community, InsightsDb db)
        => db.Records.AsNoTracking().Where(record => record.CommunityId == community.Id);
}

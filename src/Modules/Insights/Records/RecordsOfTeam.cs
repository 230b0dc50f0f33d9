using Microsoft.EntityFrameworkCore;
using ServiceTeams.Insights.Data;
using ServiceTeams.Registry.Teams;
using ServiceTeams.Shared.PersonalData;

namespace ServiceTeams.Insights.Records;

// No summary here: it would replace the description of Team.
[ExtendObjectType<Team>]
public static class RecordsOfTeam
{
    /// <summary>The finished services of this team, of all modules, without those of its branches.</summary>
    [UsePaging]
    [UseProjection]
    [UseFiltering<ImpersonalFilter<ServiceRecord>>]
    [UseSorting<ImpersonalSort<ServiceRecord>>]
    public static IQueryable<ServiceRecord> GetServiceRecords([Parent(requires: nameof(Team.Id))] Team team, InsightsDb db)
        => db.Records.AsNoTracking().Where(record => record.TeamId == team.Id);
}

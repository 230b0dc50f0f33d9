using Microsoft.EntityFrameworkCore;
using ServiceTeams.Insights.Data;
using ServiceTeams.Registry.Teams;

namespace ServiceTeams.Insights.Campaigns;

// No summary here: it would replace the description of Team.
[ExtendObjectType<Team>]
public static class CampaignsOfTeam
{
    /// <summary>The campaigns of this team and the teams below it, without those of the teams above.</summary>
    [UsePaging]
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public static IQueryable<Campaign> GetCampaigns([Parent(requires: nameof(Team.Id))] Team team, InsightsDb db)
        => db.Campaigns.AsNoTracking().Where(campaign => campaign.TeamId == team.Id);
}

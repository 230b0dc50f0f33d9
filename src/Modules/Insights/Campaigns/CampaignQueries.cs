using Microsoft.EntityFrameworkCore;
using ServiceTeams.Insights.Data;

namespace ServiceTeams.Insights.Campaigns;

[QueryType]
public static class CampaignQueries
{
    /// <summary>The campaigns of all teams.</summary>
    [UsePaging]
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public static IQueryable<Campaign> GetCampaigns(InsightsDb db) => db.Campaigns.AsNoTracking();

    /// <summary>One campaign; null when there is none.</summary>
    public static Task<Campaign?> GetCampaignAsync(
        [ID<Campaign>] long id, CampaignByIdDataLoader campaigns, ISelection selection, CancellationToken cancellationToken)
        => campaigns.Select(selection).LoadAsync(id, cancellationToken);
}

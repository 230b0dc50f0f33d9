using System.Globalization;
using Microsoft.EntityFrameworkCore;
using ServiceTeams.Insights.Data;
using ServiceTeams.Shared.Groups;
using ServiceTeams.Shared.Time;

namespace ServiceTeams.Insights.Campaigns;

[QueryType]
public static class CampaignWeekQueries
{
    private const int MostWeeks = 10_000;

    /// <summary>Campaigns week by week and heart by heart, weeks in which nothing was done, too: at most 10,000 rows.</summary>
    /// <param name="asOf">The day at whose end it was so; left out: today. After a campaign's last day it is as it was then.</param>
    /// <param name="db">The tables.</param>
    /// <param name="weeks">Reads the weeks.</param>
    /// <param name="calendar">Knows local days.</param>
    /// <param name="clock">Knows the time.</param>
    /// <param name="context">Which campaigns are filtered for.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    [UseFiltering<Campaign>]
    public static async Task<IReadOnlyList<CampaignWeek>> GetCampaignWeeksAsync(
        DateOnly? asOf,
        InsightsDb db,
        CampaignWeeksDataLoader weeks,
        LocalCalendar calendar,
        TimeProvider clock,
        IResolverContext context,
        CancellationToken cancellationToken)
    {
        var day = asOf ?? calendar.Today(clock);
        var campaigns = await db.Campaigns.AsNoTracking().Filter(context)
            .OrderBy(campaign => campaign.StartsOn)
            .ThenBy(campaign => campaign.Id)
            .Select(campaign => new { campaign.Id, campaign.StartsOn, campaign.LastDay })
            .Take(MostWeeks + 1)
            .ToListAsync(cancellationToken);
        var rows = campaigns.Sum(campaign => (long)CampaignWeek.RowsOf(campaign.StartsOn, campaign.LastDay < day ? campaign.LastDay : day));
        if (rows > MostWeeks || campaigns.Count > MostWeeks)
        {
            throw new GroupRequestException(
                "TOO_MANY_GROUPS",
                string.Create(CultureInfo.InvariantCulture, $"The campaigns have more than {MostWeeks} weeks and hearts. Filter them."));
        }

        CampaignAsOf[] keys = [.. campaigns.Select(campaign => new CampaignAsOf(campaign.Id, day))];
        return [.. (await weeks.LoadAsync(keys, cancellationToken)).SelectMany(found => found ?? [])];
    }
}

// No summary here: it would replace the description of CampaignWeek.
[ExtendObjectType<CampaignWeek>]
public static class CampaignWeekFields
{
    /// <summary>The campaign.</summary>
    public static Task<Campaign?> GetCampaignAsync(
        [Parent] CampaignWeek week, CampaignByIdDataLoader campaigns, ISelection selection, CancellationToken cancellationToken)
        => campaigns.Select(selection).LoadAsync(week.CampaignId, cancellationToken);
}

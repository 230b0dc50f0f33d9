using ServiceTeams.Registry.Teams;
using ServiceTeams.Shared.Data;
using ServiceTeams.Shared.Time;

namespace ServiceTeams.Insights.Campaigns;

// No summary here: it would replace the description of Campaign.
[Node]
[ExtendObjectType<Campaign>]
public static class CampaignNode
{
    [NodeResolver]
    public static Task<Campaign?> GetCampaignByIdAsync(long id, CampaignByIdDataLoader campaigns, CancellationToken cancellationToken)
        => campaigns.LoadAsync(id, cancellationToken);

    /// <summary>The team whose services count, with those of all teams below it; null: those of all teams.</summary>
    public static Task<Team?> GetTeamAsync(
        [Parent(requires: nameof(Campaign.TeamId))] Campaign campaign,
        TeamByIdDataLoader teams,
        ISelection selection,
        CancellationToken cancellationToken)
        => teams.Select(selection).LoadOptionalAsync(campaign.TeamId, cancellationToken);

    /// <summary>How far the campaign was at the end of a day.</summary>
    /// <param name="campaign">The campaign.</param>
    /// <param name="asOf">The day; left out: today. After the campaign's last day it is as it was then.</param>
    /// <param name="days">Reads whom the campaign reached, day by day.</param>
    /// <param name="calendar">Knows local days.</param>
    /// <param name="clock">Knows the time.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    public static async Task<CampaignProgress> GetProgressAsync(
        [Parent(requires: $"{nameof(Campaign.Id)} {nameof(Campaign.StartsOn)} {nameof(Campaign.LastDay)} {nameof(Campaign.Goal)}")]
        Campaign campaign,
        DateOnly? asOf,
        ReachedByDayDataLoader days,
        LocalCalendar calendar,
        TimeProvider clock,
        CancellationToken cancellationToken)
        => new(campaign, asOf ?? calendar.Today(clock), await days.LoadAsync(campaign.Id, cancellationToken) ?? []);
}

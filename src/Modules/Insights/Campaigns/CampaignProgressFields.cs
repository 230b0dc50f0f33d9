using Microsoft.Extensions.Options;
using ServiceTeams.Registry.Teams;

namespace ServiceTeams.Insights.Campaigns;

// No summary here: it would replace the description of CampaignProgress.
[ExtendObjectType<CampaignProgress>]
public static class CampaignProgressFields
{
    /// <summary>How fast new customers were found in the last days, 28 unless configured otherwise; null before the campaign.</summary>
    public static CampaignPace? GetPace([Parent] CampaignProgress progress, IOptions<InsightsSettings> settings)
        => CampaignPace.Of(progress, settings.Value.PaceDays);

    /// <summary>When the goal will be reached if this pace stays.</summary>
    public static CampaignForecast GetForecast([Parent] CampaignProgress progress, IOptions<InsightsSettings> settings)
        => CampaignForecast.Of(progress, CampaignPace.Of(progress, settings.Value.PaceDays));

    /// <summary>Day by day, days without a new customer, too.</summary>
    /// <param name="progress">The progress.</param>
    /// <param name="from">The first day; left out: that of the campaign.</param>
    /// <param name="to">The last day; left out: the one at whose end the campaign is looked at.</param>
    public static IEnumerable<CampaignDay> GetDays([Parent] CampaignProgress progress, DateOnly? from, DateOnly? to)
        => progress.DaysBetween(
            from is { } first && first > progress.StartsOn ? first : progress.StartsOn,
            to is { } last && last < progress.CountedUntil ? last : progress.CountedUntil);

    /// <summary>Week by week and heart by heart, from the first to the day at whose end the campaign is looked at; weeks in which nothing was done, too.</summary>
    public static async Task<IEnumerable<CampaignWeek>> GetWeeksAsync(
        [Parent] CampaignProgress progress, CampaignWeeksDataLoader weeks, CancellationToken cancellationToken)
        => await weeks.LoadAsync(new CampaignAsOf(progress.CampaignId, progress.AsOf), cancellationToken) ?? [];

    /// <summary>The different customers by heart, in the order of the five hearts.</summary>
    public static async Task<IEnumerable<CampaignHeart>> GetPerHeartAsync(
        [Parent] CampaignProgress progress, CampaignHeartsDataLoader hearts, CancellationToken cancellationToken)
        => await hearts.LoadAsync(new CampaignAsOf(progress.CampaignId, progress.AsOf), cancellationToken) ?? [];

    /// <summary>The different customers by team, those with the most first.</summary>
    public static async Task<IEnumerable<CampaignTeam>> GetPerTeamAsync(
        [Parent] CampaignProgress progress, CampaignTeamsDataLoader teams, CancellationToken cancellationToken)
        => await teams.LoadAsync(new CampaignAsOf(progress.CampaignId, progress.AsOf), cancellationToken) ?? [];

    /// <summary>The different customers by kind. Each customer is of one kind, so these add up to all customers.</summary>
    public static async Task<IEnumerable<CampaignCustomerKind>> GetPerCustomerKindAsync(
        [Parent] CampaignProgress progress, CampaignCustomerKindsDataLoader kinds, CancellationToken cancellationToken)
        => await kinds.LoadAsync(new CampaignAsOf(progress.CampaignId, progress.AsOf), cancellationToken) ?? [];
}

// No summary here: it would replace the description of CampaignTeam.
[ExtendObjectType<CampaignTeam>]
public static class CampaignTeamFields
{
    /// <summary>The team.</summary>
    public static Task<Team?> GetTeamAsync(
        [Parent] CampaignTeam part,
        TeamByIdDataLoader teams,
        ISelection selection,
        CancellationToken cancellationToken)
        => teams.Select(selection).LoadAsync(part.TeamId, cancellationToken);
}

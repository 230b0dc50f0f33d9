using ServiceTeams.Insights.Data;
using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.Watching;

namespace ServiceTeams.Insights.Campaigns;

/// <summary>Services were counted for a campaign, or the campaign was planned, changed or closed.</summary>
/// <param name="EventId">Names the change: after a break, ask for what came after it.</param>
/// <param name="Missed">Changes were missed that are kept no longer: read everything anew. What follows is told again.</param>
/// <param name="Campaign">The campaign as it is now; null when changes were missed.</param>
public sealed record CampaignProgressed(string EventId, bool Missed, Campaign? Campaign);

[ExtendObjectType(OperationTypeNames.Subscription)]
public static class CampaignWatching
{
    /// <summary>Campaigns as they progress, in whichever copy of the API the services are counted; many services at once are told as one.</summary>
    /// <param name="change">The change.</param>
    /// <param name="campaignId">Only this campaign; left out: all.</param>
    /// <param name="after">The event that was seen last: what came after it is told first. Left out: only what happens from now on.</param>
    [Authorize(Policies.Read)]
    [Subscribe(With = nameof(WatchCampaignsAsync))]
    public static CampaignProgressed OnCampaignProgressed([EventMessage] Change<Campaign> change, [ID<Campaign>] long? campaignId, string? after)
        => new(change.EventId, change.Missed, change.Thing);

    /// <summary>Gives the subscription its events.</summary>
    public static Task<IAsyncEnumerable<Change<Campaign>>> WatchCampaignsAsync(
        [ID<Campaign>] long? campaignId, string? after, ChangeFeed<InsightsDb, Campaign> feed, CancellationToken cancellationToken)
        => feed.WatchAsync(after, campaign => campaignId is null || campaign.Id == campaignId, cancellationToken);
}

using ServiceTeams.Registry.Customers;
using ServiceTeams.Shared.Outbox;

namespace ServiceTeams.Insights.Campaigns;

/// <summary>
/// A customer whom a campaign has reached, by team and heart. The rows of a campaign are the set of its customers: served a hundred
/// times by one team with one heart, a customer is one row.
/// </summary>
internal sealed class CampaignReach
{
    private CampaignReach()
    {
    }

    public CampaignReach(long campaignId, long customerId, long teamId, Heart heart, CustomerKind? kind, DateOnly on)
        => (CampaignId, CustomerId, TeamId, Heart, CustomerKind, FirstServedOn) = (campaignId, customerId, teamId, heart, kind, on);

    public long CampaignId { get; private set; }

    public long CustomerId { get; private set; }

    public long TeamId { get; private set; }

    public Heart Heart { get; private set; }

    public CustomerKind? CustomerKind { get; private set; }

    /// <summary>The earliest day within the campaign; a service that is told late can make it earlier.</summary>
    public DateOnly FirstServedOn { get; private set; }
}

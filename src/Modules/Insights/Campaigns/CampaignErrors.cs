using ServiceTeams.Shared.Errors;

namespace ServiceTeams.Insights.Campaigns;

/// <summary>There is no campaign with this id.</summary>
public sealed class CampaignNotFoundException(long campaignId)
    : DomainException("CAMPAIGN_NOT_FOUND", $"No campaign has the key {campaignId}.")
{
    /// <summary>The id that was asked for.</summary>
    [ID<Campaign>]
    public long CampaignId { get; } = campaignId;
}

/// <summary>The campaign was closed: it stays as it is.</summary>
public sealed class CampaignClosedException(long campaignId, DateOnly closedOn)
    : DomainException("CAMPAIGN_CLOSED", $"The campaign with the key {campaignId} was closed on {closedOn:yyyy-MM-dd}.")
{
    /// <summary>The campaign.</summary>
    [ID<Campaign>]
    public long CampaignId { get; } = campaignId;

    /// <summary>The day it was closed.</summary>
    public DateOnly ClosedOn { get; } = closedOn;
}

/// <summary>Someone else changed the campaign first.</summary>
public sealed class CampaignConflictException(Campaign current) : ConflictException<Campaign>(current);

namespace ServiceTeams.Insights.Campaigns;

/// <summary>What a campaign wants: when, how much, and whose services count.</summary>
internal sealed record CampaignPlan(string Name, DateOnly StartsOn, DateOnly EndsOn, int Goal, long? TeamId);

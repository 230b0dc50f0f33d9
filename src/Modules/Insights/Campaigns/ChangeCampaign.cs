using ServiceTeams.Insights.Data;
using ServiceTeams.Registry.Teams;
using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.Errors;

namespace ServiceTeams.Insights.Campaigns;

public sealed record ChangeCampaignInput
{
    /// <summary>The campaign.</summary>
    [ID<Campaign>]
    public required long CampaignId { get; init; }

    /// <summary>What it is called from now on.</summary>
    public required string Name { get; init; }

    /// <summary>Its first day.</summary>
    public required DateOnly StartsOn { get; init; }

    /// <summary>Its last day.</summary>
    public required DateOnly EndsOn { get; init; }

    /// <summary>How many different customers it wants to serve.</summary>
    public required int Goal { get; init; }

    /// <summary>The team whose services count, with those of all teams below it; left out: those of all teams.</summary>
    [ID<Team>]
    public long? TeamId { get; init; }

    /// <summary>The version you saw; left out: whatever it is now.</summary>
    public int? Version { get; init; }
}

[MutationType]
public static class ChangeCampaign
{
    /// <summary>Changes what a campaign wants. Its customers are counted anew, so the past follows the new period and team.</summary>
    [Authorize(Policies.KeepCampaigns)]
    [Error<CampaignNotFoundException>]
    [Error<CampaignClosedException>]
    [Error<TeamNotFoundException>]
    [Error<InvalidValueException>]
    [Error<CampaignConflictException>]
    public static async Task<Campaign> ChangeCampaignAsync(
        ChangeCampaignInput input,
        InsightsDb db,
        TeamByIdDataLoader teams,
        TeamTrees trees,
        IActor actor,
        TimeProvider clock,
        CancellationToken cancellationToken)
    {
        await teams.EnsureKnownAsync(input.TeamId, cancellationToken);
        var plan = new CampaignPlan(input.Name, input.StartsOn, input.EndsOn, input.Goal, input.TeamId);
        return await db.ChangeCampaignAsync(
            input.CampaignId, input.Version, trees, campaign => campaign.Change(plan, Signature.Of(actor, clock)), cancellationToken);
    }
}

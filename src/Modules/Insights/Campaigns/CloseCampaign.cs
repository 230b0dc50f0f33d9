using ServiceTeams.Insights.Data;
using ServiceTeams.Registry.Teams;
using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.Errors;
using ServiceTeams.Shared.Time;

namespace ServiceTeams.Insights.Campaigns;

public sealed record CloseCampaignInput
{
    /// <summary>The campaign.</summary>
    [ID<Campaign>]
    public required long CampaignId { get; init; }

    /// <summary>The last day that counts; left out: today.</summary>
    public DateOnly? On { get; init; }

    /// <summary>Why.</summary>
    public required string Reason { get; init; }

    /// <summary>The version you saw; left out: whatever it is now.</summary>
    public int? Version { get; init; }
}

[MutationType]
public static class CloseCampaign
{
    /// <summary>Closes a campaign before its planned end, or settles it after it. It stays in the books.</summary>
    [Authorize(Policies.KeepCampaigns)]
    [Error<CampaignNotFoundException>]
    [Error<CampaignClosedException>]
    [Error<InvalidValueException>]
    [Error<CampaignConflictException>]
    public static Task<Campaign> CloseCampaignAsync(
        CloseCampaignInput input,
        InsightsDb db,
        TeamTrees trees,
        LocalCalendar calendar,
        IActor actor,
        TimeProvider clock,
        CancellationToken cancellationToken)
    {
        var today = calendar.Today(clock);
        return db.ChangeCampaignAsync(
            input.CampaignId,
            input.Version,
            trees,
            campaign => campaign.Close(input.On ?? today, input.Reason, today, Signature.Of(actor, clock)),
            cancellationToken);
    }
}

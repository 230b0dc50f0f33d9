using ServiceTeams.Insights.Data;
using ServiceTeams.Registry.Teams;
using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.Errors;
using ServiceTeams.Shared.Requests;

namespace ServiceTeams.Insights.Campaigns;

public sealed record PlanCampaignInput
{
    /// <summary>What the campaign is called.</summary>
    public required string Name { get; init; }

    /// <summary>Its first day; it may lie in the past.</summary>
    public required DateOnly StartsOn { get; init; }

    /// <summary>Its last day.</summary>
    public required DateOnly EndsOn { get; init; }

    /// <summary>How many different customers it wants to serve.</summary>
    public required int Goal { get; init; }

    /// <summary>The team whose services count, with those of all teams below it; left out: those of all teams.</summary>
    [ID<Team>]
    public long? TeamId { get; init; }

    /// <summary>Names the request: repeated with the same content, it gives the campaign made the first time.</summary>
    public Guid? RequestId { get; init; }
}

[MutationType]
public static class PlanCampaign
{
    /// <summary>Plans a campaign. What was done in its period before today counts, too.</summary>
    [Authorize(Policies.KeepCampaigns)]
    [Error<TeamNotFoundException>]
    [Error<InvalidValueException>]
    [Error<RequestIdReusedException>]
    public static Task<Campaign> PlanCampaignAsync(
        PlanCampaignInput input,
        InsightsDb db,
        TeamByIdDataLoader teams,
        TeamTrees trees,
        IActor actor,
        TimeProvider clock,
        CancellationToken cancellationToken)
        => db.AddOnceAsync(
            actor,
            input.RequestId,
            input,
            async () =>
            {
                await db.TakeBooksTurnAsync(cancellationToken);
                await teams.EnsureKnownAsync(input.TeamId, cancellationToken);
                var campaign = Campaign.Plan(
                    new CampaignPlan(input.Name, input.StartsOn, input.EndsOn, input.Goal, input.TeamId), Signature.Of(actor, clock));
                db.Add(campaign);
                await db.SaveChangesAsync(cancellationToken);
                await db.FillAsync(campaign, trees, cancellationToken);
                return campaign;
            },
            cancellationToken);

    internal static async Task EnsureKnownAsync(this TeamByIdDataLoader teams, long? teamId, CancellationToken cancellationToken)
    {
        if (teamId is { } id)
        {
            _ = await teams.LoadAsync(id, cancellationToken) ?? throw new TeamNotFoundException(id);
        }
    }
}

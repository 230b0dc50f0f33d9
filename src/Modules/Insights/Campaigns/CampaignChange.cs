using ServiceTeams.Insights.Data;
using ServiceTeams.Registry.Teams;
using ServiceTeams.Shared.Data;

namespace ServiceTeams.Insights.Campaigns;

/// <summary>The way of every change of a campaign: compare versions, change, and make its set anew in the same transaction.</summary>
internal static class CampaignChange
{
    public static async Task<Campaign> ChangeCampaignAsync(
        this InsightsDb db, long id, int? version, TeamTrees trees, Action<Campaign> change, CancellationToken cancellationToken)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await db.TakeBooksTurnAsync(cancellationToken);
        var campaign = await db.ChangeAsync(
            id,
            version,
            missing => new CampaignNotFoundException(missing),
            current => new CampaignConflictException(current),
            change,
            cancellationToken);
        await db.FillAsync(campaign, trees, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return campaign;
    }
}

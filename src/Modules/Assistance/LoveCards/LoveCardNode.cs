using ServiceTeams.Assistance.Recipients;
using ServiceTeams.Registry.Communities;
using ServiceTeams.Registry.Teams;

namespace ServiceTeams.Assistance.LoveCards;

// No summary here: it would replace the description of LoveCard.
[Node]
[ExtendObjectType<LoveCard>]
public static class LoveCardNode
{
    [NodeResolver]
    public static Task<LoveCard?> GetLoveCardByIdAsync(long id, LoveCardByIdDataLoader cards, CancellationToken cancellationToken)
        => cards.LoadAsync(id, cancellationToken);

    /// <summary>The recipient who holds it.</summary>
    public static Task<CareRecipient?> GetCareRecipientAsync(
        [Parent(requires: nameof(LoveCard.CareRecipientId))] LoveCard card,
        CareRecipientByIdDataLoader recipients,
        ISelection selection,
        CancellationToken cancellationToken)
        => recipients.Select(selection).LoadAsync(card.CareRecipientId, cancellationToken);

    /// <summary>The team that issued it.</summary>
    public static Task<Team?> GetTeamAsync(
        [Parent(requires: nameof(LoveCard.TeamId))] LoveCard card,
        TeamByIdDataLoader teams,
        ISelection selection,
        CancellationToken cancellationToken)
        => teams.Select(selection).LoadAsync(card.TeamId, cancellationToken);

    /// <summary>The community where the recipient lives.</summary>
    public static Task<Community?> GetCommunityAsync(
        [Parent(requires: nameof(LoveCard.CommunityId))] LoveCard card,
        CommunityByIdDataLoader communities,
        ISelection selection,
        CancellationToken cancellationToken)
        => communities.Select(selection).LoadAsync(card.CommunityId, cancellationToken);
}

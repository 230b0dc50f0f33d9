using Microsoft.EntityFrameworkCore;
using ServiceTeams.Assistance.Data;
using ServiceTeams.Assistance.Recipients;
using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.PersonalData;

namespace ServiceTeams.Assistance.LoveCards;

// No summary here: it would replace the description of CareRecipient.
[ExtendObjectType<CareRecipient>]
public static class CardsOfRecipient
{
    /// <summary>The valid love card; null when the recipient holds none.</summary>
    public static Task<LoveCard?> GetLoveCardAsync(
        [Parent(requires: nameof(CareRecipient.Id))] CareRecipient recipient,
        ValidLoveCardDataLoader cards,
        CancellationToken cancellationToken)
        => cards.LoadAsync(recipient.Id, cancellationToken);

    /// <summary>All love cards the recipient ever held.</summary>
    [Authorize(Policies.ReadCareRecipients)]
    [UsePaging]
    [UseProjection]
    [UseFiltering<ImpersonalFilter<LoveCard>>]
    [UseSorting<ImpersonalSort<LoveCard>>]
    public static IQueryable<LoveCard> GetLoveCards(
        [Parent(requires: nameof(CareRecipient.Id))] CareRecipient recipient, AssistanceDb db)
        => db.LoveCards.AsNoTracking().Where(card => card.CareRecipientId == recipient.Id);
}

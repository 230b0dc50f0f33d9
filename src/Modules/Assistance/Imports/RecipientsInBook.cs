using Microsoft.EntityFrameworkCore;
using ServiceTeams.Assistance.Data;
using ServiceTeams.Assistance.Recipients;
using ServiceTeams.Shared.Imports;
using Book = ServiceTeams.Assistance.Imports.CareVisitBook;

namespace ServiceTeams.Assistance.Imports;

/// <summary>The care recipients whom some rows name: by the number of the love card, or by name where that tells.</summary>
internal sealed class RecipientsInBook
{
    private readonly Dictionary<string, CareRecipient> _byCard;
    private readonly ILookup<string, CareRecipient> _byName;

    private RecipientsInBook(Dictionary<string, CareRecipient> byCard, ILookup<string, CareRecipient> byName)
        => (_byCard, _byName) = (byCard, byName);

    /// <summary>
    /// Looks them up. Inside a transaction their rows are written as they are first, which keeps others from them until it ends;
    /// then they can change.
    /// </summary>
    public static async Task<RecipientsInBook> FindAsync(AssistanceDb db, IReadOnlyList<BookRow> rows, CancellationToken cancellationToken)
    {
        string[] numbers = [.. rows.Select(row => row.Find(Book.Card)).OfType<string>().Distinct()];
        string[] names = [.. rows.Where(row => !row.Has(Book.Card)).Select(row => row.Find(Book.Recipient)).OfType<string>().Distinct()];
        var cards = await db.LoveCards.AsNoTracking()
            .Where(card => EF.Parameter(numbers).Contains(card.Number))
            .Select(card => new { card.Number, card.CareRecipientId })
            .ToListAsync(cancellationToken);
        long[] ids =
        [
            .. cards.Select(card => card.CareRecipientId)
                .Concat(await db.Recipients
                    .Where(recipient => EF.Parameter(names).Contains(recipient.Name))
                    .Select(recipient => recipient.Id)
                    .ToListAsync(cancellationToken))
                .Distinct(),
        ];
        var recipients = db.Recipients.Where(recipient => EF.Parameter(ids).Contains(recipient.Id));
        var writing = db.Database.CurrentTransaction is not null;
        if (writing)
        {
            await recipients.ExecuteUpdateAsync(
                set => set.SetProperty(recipient => recipient.Version, recipient => recipient.Version), cancellationToken);
        }

        var found = await recipients.AsTracking(writing ? QueryTrackingBehavior.TrackAll : QueryTrackingBehavior.NoTracking)
            .ToDictionaryAsync(recipient => recipient.Id, cancellationToken);
        return new RecipientsInBook(
            cards.ToDictionary(card => card.Number, card => found[card.CareRecipientId], StringComparer.OrdinalIgnoreCase),
            found.Values.ToLookup(recipient => recipient.Name!, StringComparer.OrdinalIgnoreCase));
    }

    /// <summary>The recipient; null when the row names none that is known, which is noted.</summary>
    public CareRecipient? Of(BookRow row, long? teamId, long? communityId)
    {
        if (row.Find(Book.Card) is { } number)
        {
            if (_byCard.TryGetValue(number, out var holder))
            {
                return holder;
            }

            row.Refuse(Book.Card, "No love card has this number.");
            return null;
        }

        if (row.Find(Book.Recipient) is not { } name)
        {
            row.Need(Book.Recipient, "when there is no card");
            return null;
        }

        CareRecipient[] named =
        [
            .. _byName[name].Where(one => (teamId ?? one.TeamId) == one.TeamId && (communityId ?? one.CommunityId) == one.CommunityId),
        ];
        switch (named)
        {
            case [var recipient]:
                return recipient;
            case []:
                row.Refuse(Book.Recipient, "Nobody of this name is under care there.");
                return null;
            default:
                row.Refuse(
                    Book.Recipient, $"{named.Length} recipients have this name; the number of the love card tells which one is meant.");
                return null;
        }
    }
}

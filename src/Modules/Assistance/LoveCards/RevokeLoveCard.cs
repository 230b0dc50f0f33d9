using ServiceTeams.Assistance.Data;
using ServiceTeams.Assistance.Recipients;
using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.Errors;
using ServiceTeams.Shared.Time;

namespace ServiceTeams.Assistance.LoveCards;

public sealed record RevokeLoveCardInput
{
    /// <summary>The card.</summary>
    [ID<LoveCard>]
    public required long LoveCardId { get; init; }

    /// <summary>Why.</summary>
    public required string Reason { get; init; }

    /// <summary>The day it is revoked; left out: today.</summary>
    public DateOnly? RevokedOn { get; init; }

    /// <summary>The version you saw; left out: whatever it is now.</summary>
    public int? Version { get; init; }
}

[MutationType]
public static class RevokeLoveCard
{
    /// <summary>Takes a love card back. It stays in the books, and the recipient can get another one.</summary>
    [Authorize(Policies.CareForRecipients)]
    [Error<LoveCardNotFoundException>]
    [Error<LoveCardRevokedException>]
    [Error<InvalidValueException>]
    [Error<LoveCardConflictException>]
    public static Task<LoveCard> RevokeLoveCardAsync(
        RevokeLoveCardInput input,
        AssistanceDb db,
        LocalCalendar calendar,
        IActor actor,
        TimeProvider clock,
        CancellationToken cancellationToken)
        => db.DecideAsync(
            async () =>
            {
                var card = await db.LoveCards.FindAsync([input.LoveCardId], cancellationToken)
                    ?? throw new LoveCardNotFoundException(input.LoveCardId);
                if (input.Version is { } seen && seen != card.Version)
                {
                    throw new LoveCardConflictException(card);
                }

                var (signature, today) = (Signature.Of(actor, clock), calendar.Today(clock));
                card.Revoke(input.RevokedOn ?? today, input.Reason, today, signature);
                (await db.RecipientAsync(card.CareRecipientId, cancellationToken)).LoseCard(signature);
                return card;
            },
            cancellationToken);
}

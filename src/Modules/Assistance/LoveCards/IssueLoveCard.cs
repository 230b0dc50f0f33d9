using Microsoft.EntityFrameworkCore;
using ServiceTeams.Assistance.Data;
using ServiceTeams.Assistance.Recipients;
using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.Data;
using ServiceTeams.Shared.Errors;
using ServiceTeams.Shared.Requests;
using ServiceTeams.Shared.Time;

namespace ServiceTeams.Assistance.LoveCards;

public sealed record IssueLoveCardInput
{
    /// <summary>The recipient who gets it.</summary>
    [ID<CareRecipient>]
    public required long CareRecipientId { get; init; }

    /// <summary>The number on the card.</summary>
    public required string Number { get; init; }

    /// <summary>The day it is issued; left out: today.</summary>
    public DateOnly? IssuedOn { get; init; }

    /// <summary>Names the request: repeated with the same content, it gives the card made the first time.</summary>
    public Guid? RequestId { get; init; }
}

[MutationType]
public static class IssueLoveCard
{
    /// <summary>Gives a recipient a love card, and with it the right to 24-hour home service. One valid card at a time.</summary>
    [Authorize(Policies.CareForRecipients)]
    [Error<CareRecipientNotFoundException>]
    [Error<CareEndedException>]
    [Error<LoveCardAlreadyIssuedException>]
    [Error<LoveCardNumberTakenException>]
    [Error<InvalidValueException>]
    [Error<RequestIdReusedException>]
    public static async Task<LoveCard> IssueLoveCardAsync(
        IssueLoveCardInput input,
        AssistanceDb db,
        LocalCalendar calendar,
        IActor actor,
        TimeProvider clock,
        CancellationToken cancellationToken)
    {
        try
        {
            return await db.DecideAnewAsync(() => db.AddOnceAsync(
                actor,
                input.RequestId,
                input,
                async () =>
                {
                    var today = calendar.Today(clock);
                    var recipient = await db.RecipientAsync(input.CareRecipientId, cancellationToken);
                    var lastRevokedOn = await db.LoveCards
                        .Where(card => card.CareRecipientId == recipient.Id)
                        .MaxAsync(card => card.RevokedOn, cancellationToken);
                    return LoveCard.Issue(
                        recipient, lastRevokedOn, input.Number, input.IssuedOn ?? today, today, Signature.Of(actor, clock));
                },
                cancellationToken));
        }
        catch (DbUpdateException exception) when (DatabaseErrors.IsDuplicate(exception))
        {
            // One of two unique indexes: the number, or the one valid card of a recipient.
            db.ChangeTracker.Clear();
            var number = input.Number.Trim();
            throw await db.LoveCards.AnyAsync(card => card.Number == number, cancellationToken)
                ? new LoveCardNumberTakenException(number)
                : new LoveCardAlreadyIssuedException(input.CareRecipientId);
        }
    }
}

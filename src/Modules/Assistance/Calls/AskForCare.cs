using Microsoft.EntityFrameworkCore;
using ServiceTeams.Assistance.Data;
using ServiceTeams.Assistance.LoveCards;
using ServiceTeams.Assistance.Recipients;
using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.Errors;
using ServiceTeams.Shared.Requests;
using ServiceTeams.Shared.Time;

namespace ServiceTeams.Assistance.Calls;

public sealed record AskForCareInput
{
    /// <summary>The recipient who asks.</summary>
    [ID<CareRecipient>]
    public required long CareRecipientId { get; init; }

    /// <summary>What the recipient asks for.</summary>
    public required string Request { get; init; }

    /// <summary>When the recipient asked; left out: now.</summary>
    public DateTime? At { get; init; }

    /// <summary>Names the request: repeated with the same content, it gives the call made the first time.</summary>
    public Guid? RequestId { get; init; }
}

[MutationType]
public static class AskForCare
{
    /// <summary>Takes a 24-hour call. Only who held a valid love card at that time can ask.</summary>
    [Authorize(Policies.CareForRecipients)]
    [Error<CareRecipientNotFoundException>]
    [Error<CareEndedException>]
    [Error<NoLoveCardException>]
    [Error<InvalidValueException>]
    [Error<RequestIdReusedException>]
    public static Task<CareCall> AskForCareAsync(
        AskForCareInput input,
        AssistanceDb db,
        LocalCalendar calendar,
        IActor actor,
        TimeProvider clock,
        CancellationToken cancellationToken)
        => db.AddOnceAsync(
            actor,
            input.RequestId,
            input,
            async () =>
            {
                var recipient = await db.HoldInCareAsync(input.CareRecipientId, cancellationToken);
                var signature = Signature.Of(actor, clock);
                var at = input.At ?? signature.At;
                // A call noted late had the card of its day, which may have been revoked since.
                var day = calendar.DayOf(at);
                var card = await db.LoveCards
                    .Where(card => card.CareRecipientId == recipient.Id)
                    .Where(card => card.IssuedOn <= day && (card.RevokedOn == null || card.RevokedOn > day))
                    .OrderByDescending(card => card.Id)
                    .FirstOrDefaultAsync(cancellationToken);
                return CareCall.Ask(recipient, card, input.Request, at, calendar, signature);
            },
            cancellationToken);
}

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
    /// <summary>Takes a 24-hour call. Only who holds a valid love card can ask.</summary>
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
                var card = await db.LoveCards
                    .FirstOrDefaultAsync(card => card.CareRecipientId == recipient.Id && card.RevokedOn == null, cancellationToken);
                var signature = Signature.Of(actor, clock);
                return CareCall.Ask(recipient, card, input.Request, input.At ?? signature.At, calendar, signature);
            },
            cancellationToken);
}

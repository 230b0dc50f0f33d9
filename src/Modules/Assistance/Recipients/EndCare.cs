using Microsoft.EntityFrameworkCore;
using ServiceTeams.Assistance.Data;
using ServiceTeams.Assistance.Visits;
using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.Errors;
using ServiceTeams.Shared.Time;

namespace ServiceTeams.Assistance.Recipients;

public sealed record EndCareInput
{
    /// <summary>The recipient.</summary>
    [ID<CareRecipient>]
    public required long CareRecipientId { get; init; }

    /// <summary>Why the care ends.</summary>
    public required string Reason { get; init; }

    /// <summary>The day it ends; left out: today.</summary>
    public DateOnly? EndedOn { get; init; }

    /// <summary>The version you saw; left out: whatever it is now.</summary>
    public int? Version { get; init; }
}

[MutationType]
public static class EndCare
{
    /// <summary>
    /// Ends the care and archives the recipient, who stays in the books with all that was done. Planned visits are called off and
    /// the love card is revoked, for the same reason; open hazards stay until somebody fixes them.
    /// </summary>
    [Authorize(Policies.CareForRecipients)]
    [Error<CareRecipientNotFoundException>]
    [Error<CareEndedException>]
    [Error<InvalidValueException>]
    [Error<CareRecipientConflictException>]
    public static Task<CareRecipient> EndCareAsync(
        EndCareInput input,
        AssistanceDb db,
        LocalCalendar calendar,
        IActor actor,
        TimeProvider clock,
        CancellationToken cancellationToken)
        => db.DecideAsync(
            async () =>
            {
                var recipient = await db.RecipientAsync(input.CareRecipientId, cancellationToken);
                if (input.Version is { } seen && seen != recipient.Version)
                {
                    throw new CareRecipientConflictException(recipient);
                }

                var (signature, today) = (Signature.Of(actor, clock), calendar.Today(clock));
                recipient.End(input.EndedOn ?? today, input.Reason, today, signature);
                await CallOffVisitsAsync(db, recipient, input.Reason, signature, cancellationToken);
                await RevokeCardAsync(db, recipient, input.Reason, today, signature, cancellationToken);
                return recipient;
            },
            cancellationToken);

    private static async Task CallOffVisitsAsync(
        AssistanceDb db, CareRecipient recipient, string reason, Signature signature, CancellationToken cancellationToken)
    {
        var planned = await db.Visits
            .Where(visit => visit.CareRecipientId == recipient.Id && visit.Status == CareVisitStatus.Planned)
            .ToListAsync(cancellationToken);
        foreach (var visit in planned)
        {
            visit.Cancel(reason, signature.At, signature);
        }
    }

    private static async Task RevokeCardAsync(
        AssistanceDb db, CareRecipient recipient, string reason, DateOnly today, Signature signature, CancellationToken cancellationToken)
    {
        var card = await db.LoveCards
            .FirstOrDefaultAsync(card => card.CareRecipientId == recipient.Id && card.RevokedOn == null, cancellationToken);
        if (card is not null)
        {
            card.Revoke(today, reason, today, signature);
            recipient.LoseCard(signature);
        }
    }
}

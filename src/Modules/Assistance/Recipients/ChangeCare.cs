using ServiceTeams.Assistance.Data;
using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.Data;
using ServiceTeams.Shared.Errors;

namespace ServiceTeams.Assistance.Recipients;

public sealed record ChangeCareInput
{
    /// <summary>The recipient.</summary>
    [ID<CareRecipient>]
    public required long CareRecipientId { get; init; }

    /// <summary>The new phone: left out, it stays; null takes it away.</summary>
    public Optional<string?> Phone { get; init; }

    /// <summary>The new address: left out, it stays; null takes it away.</summary>
    public Optional<string?> Address { get; init; }

    /// <summary>The new needs: left out, they stay; null takes them away.</summary>
    public Optional<string?> Needs { get; init; }

    /// <summary>The new cadence in days, 1 to 366; left out, it stays. It counts from the last visit.</summary>
    public int? VisitEveryDays { get; init; }

    /// <summary>How many people it is now; left out, as many as before.</summary>
    public int? People { get; init; }

    /// <summary>The version you saw; left out: whatever it is now.</summary>
    public int? Version { get; init; }
}

[MutationType]
public static class ChangeCare
{
    /// <summary>Changes how a recipient is reached, what it needs and how often it is visited.</summary>
    [Authorize(Policies.CareForRecipients)]
    [Error<CareRecipientNotFoundException>]
    [Error<CareEndedException>]
    [Error<InvalidValueException>]
    [Error<CareRecipientConflictException>]
    public static Task<CareRecipient> ChangeCareAsync(
        ChangeCareInput input, AssistanceDb db, IActor actor, TimeProvider clock, CancellationToken cancellationToken)
        => db.ChangeAsync<CareRecipient>(
            input.CareRecipientId,
            input.Version,
            id => new CareRecipientNotFoundException(id),
            current => new CareRecipientConflictException(current),
            recipient =>
            {
                recipient.ChangeContact(
                    input.Phone.HasValue ? input.Phone.Value : recipient.Phone,
                    input.Address.HasValue ? input.Address.Value : recipient.Address,
                    input.Needs.HasValue ? input.Needs.Value : recipient.Needs,
                    Signature.Of(actor, clock));
                recipient.ChangeCadence(input.VisitEveryDays ?? recipient.VisitEveryDays);
                recipient.Count(input.People ?? recipient.People);
            },
            cancellationToken);
}

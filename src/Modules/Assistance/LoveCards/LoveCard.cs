using ServiceTeams.Assistance.Recipients;
using ServiceTeams.Registry.Communities;
using ServiceTeams.Registry.Teams;
using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.Data;
using ServiceTeams.Shared.Errors;

namespace ServiceTeams.Assistance.LoveCards;

/// <summary>爱心卡: gives a care recipient the right to call a team to the home at any hour.</summary>
[Authorize(Policies.ReadCareRecipients)]
public sealed class LoveCard : IVersioned
{
    internal const int NumberLength = 40;

    private LoveCard()
    {
    }

    /// <summary>The card's id.</summary>
    [ID]
    public long Id { get; private set; }

    /// <summary>卡号: the number on the card.</summary>
    public string Number { get; private set; } = "";

    /// <summary>The id of the recipient who holds it.</summary>
    [ID<CareRecipient>]
    public long CareRecipientId { get; private set; }

    /// <summary>The id of the team that issued it.</summary>
    [ID<Team>]
    public long TeamId { get; private set; }

    /// <summary>The id of the community where the recipient lives.</summary>
    [ID<Community>]
    public long CommunityId { get; private set; }

    /// <summary>The day it was issued.</summary>
    public DateOnly IssuedOn { get; private set; }

    /// <summary>The day it was revoked; null while it is valid.</summary>
    public DateOnly? RevokedOn { get; private set; }

    /// <summary>Who revoked it: the subject of their token.</summary>
    public string? RevokedBy { get; private set; }

    /// <summary>Why it was revoked. Personal: null with an error for those who may not see it.</summary>
    [Authorize(Policies.ReadPersonalData)]
    public string? RevocationReason { get; private set; }

    /// <summary>1 when new, one more with every change: send it along with a change to be told of others' changes.</summary>
    public int Version { get; private set; } = 1;

    /// <summary>Who wrote the card last: the subject of their token.</summary>
    public string ChangedBy { get; private set; } = "";

    /// <summary>When the card was written last.</summary>
    public DateTime ChangedAt { get; private set; }

    /// <summary>A new card, for a recipient whose last one, if there was one, was revoked on that day.</summary>
    internal static LoveCard Issue(
        CareRecipient recipient, DateOnly? lastRevokedOn, string number, DateOnly day, DateOnly today, Signature signature)
    {
        var (earliest, why) = lastRevokedOn is { } revoked && revoked > recipient.InCareSince
            ? (revoked, "when the last card was revoked")
            : (recipient.InCareSince, "when the care began");
        if (day > today || day < earliest)
        {
            throw new InvalidValueException("issuedOn", $"must lie between {earliest:yyyy-MM-dd}, {why}, and today, {today:yyyy-MM-dd}");
        }

        recipient.TakeCard(signature);
        var card = new LoveCard
        {
            Number = Check.Text(number, "number", NumberLength),
            CareRecipientId = recipient.Id,
            TeamId = recipient.TeamId,
            CommunityId = recipient.CommunityId,
            IssuedOn = day,
        };
        card.Sign(signature);
        return card;
    }

    internal void Revoke(DateOnly day, string reason, DateOnly today, Signature signature)
    {
        if (RevokedOn is { } revoked)
        {
            throw new LoveCardRevokedException(Id, revoked);
        }

        if (day > today || day < IssuedOn)
        {
            throw new InvalidValueException(
                "revokedOn", $"must lie between {IssuedOn:yyyy-MM-dd}, when the card was issued, and today, {today:yyyy-MM-dd}");
        }

        (RevokedOn, RevokedBy) = (day, signature.By);
        RevocationReason = Check.Text(reason, "reason", ModelConventions.TextLength);
        Sign(signature);
    }

    private void Sign(Signature signature) => (ChangedBy, ChangedAt) = (signature.By, signature.At);
}

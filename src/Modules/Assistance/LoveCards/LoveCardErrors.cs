using ServiceTeams.Assistance.Recipients;
using ServiceTeams.Shared.Errors;

namespace ServiceTeams.Assistance.LoveCards;

/// <summary>There is no love card with this id.</summary>
public sealed class LoveCardNotFoundException(long loveCardId)
    : DomainException("LOVE_CARD_NOT_FOUND", $"No love card has the key {loveCardId}.")
{
    /// <summary>The id that was asked for.</summary>
    [ID<LoveCard>]
    public long LoveCardId { get; } = loveCardId;
}

/// <summary>Another card, valid or revoked, has this number.</summary>
public sealed class LoveCardNumberTakenException(string number)
    : DomainException("LOVE_CARD_NUMBER_TAKEN", $"Another love card has the number {number}.")
{
    /// <summary>The number.</summary>
    public string Number { get; } = number;
}

/// <summary>The recipient holds a valid card already.</summary>
public sealed class LoveCardAlreadyIssuedException(long careRecipientId)
    : DomainException("LOVE_CARD_ALREADY_ISSUED", $"The care recipient with the key {careRecipientId} holds a valid love card already.")
{
    /// <summary>The recipient.</summary>
    [ID<CareRecipient>]
    public long CareRecipientId { get; } = careRecipientId;
}

/// <summary>The card was revoked before.</summary>
public sealed class LoveCardRevokedException(long loveCardId, DateOnly revokedOn)
    : DomainException("LOVE_CARD_REVOKED", $"The love card with the key {loveCardId} was revoked on {revokedOn:yyyy-MM-dd}.")
{
    /// <summary>The card.</summary>
    [ID<LoveCard>]
    public long LoveCardId { get; } = loveCardId;

    /// <summary>The day it was revoked.</summary>
    public DateOnly RevokedOn { get; } = revokedOn;
}

/// <summary>24-hour home service is for those who hold a valid love card.</summary>
public sealed class NoLoveCardException(long careRecipientId, DateOnly day)
    : DomainException("NO_LOVE_CARD", $"The care recipient with the key {careRecipientId} held no valid love card on {day:yyyy-MM-dd}.")
{
    /// <summary>The recipient.</summary>
    [ID<CareRecipient>]
    public long CareRecipientId { get; } = careRecipientId;
}

/// <summary>Someone else changed the card first.</summary>
public sealed class LoveCardConflictException(LoveCard current) : ConflictException<LoveCard>(current);

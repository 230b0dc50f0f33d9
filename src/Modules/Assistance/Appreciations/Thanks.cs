namespace ServiceTeams.Assistance.Appreciations;

/// <summary>What is known of thanks when they arrive.</summary>
internal sealed record Thanks(
    AppreciationKind Kind,
    DateOnly ReceivedOn,
    long TeamId,
    string FromWhom,
    string Text,
    long? CareRecipientId = null,
    long? CustomerId = null,
    long? CommunityId = null);

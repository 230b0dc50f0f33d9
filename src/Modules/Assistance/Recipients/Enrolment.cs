namespace ServiceTeams.Assistance.Recipients;

/// <summary>What is known when a recipient is taken into care.</summary>
internal sealed record Enrolment(
    CareCategory Category,
    long TeamId,
    long CommunityId,
    string Name,
    int VisitEveryDays,
    DateOnly Since,
    long? CustomerId = null,
    string? Phone = null,
    string? Address = null,
    string? Needs = null,
    int People = 1);

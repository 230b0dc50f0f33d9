namespace ServiceTeams.Repairs.PlannedWorks;

/// <summary>What is announced.</summary>
internal sealed record WorkPlan(
    PlannedWorkKind Kind,
    string Title,
    string? Purpose,
    long TeamId,
    IReadOnlyList<long> CommunityIds,
    DateTime StartsAt,
    DateTime EndsAt,
    int ExpectedCustomersWithoutSupply);

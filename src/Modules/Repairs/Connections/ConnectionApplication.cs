namespace ServiceTeams.Repairs.Connections;

/// <summary>What is known when somebody applies for a new supply.</summary>
internal sealed record ConnectionApplication(
    ConnectionKind Kind,
    int CapacityKva,
    long CommunityId,
    long TeamId,
    DateTime At,
    long? CustomerId = null,
    string? ApplicantName = null,
    string? ApplicantPhone = null,
    string? Address = null);

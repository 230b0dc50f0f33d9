namespace ServiceTeams.Assistance.Assessments;

/// <summary>What an assessment tells of a home or site.</summary>
internal sealed record AssessmentReport(
    DateTime At, int Minutes, IReadOnlyList<FoundHazard> Hazards, IEnumerable<long> MemberIds, string? Notes = null);

/// <summary>A hazard as it was found.</summary>
internal sealed record FoundHazard(HazardKind Kind, HazardSeverity Severity, string Description);

/// <summary>A home or site that is no care recipient's.</summary>
internal sealed record AssessedSite(long TeamId, long CommunityId, long? CustomerId, string? Place, int People);

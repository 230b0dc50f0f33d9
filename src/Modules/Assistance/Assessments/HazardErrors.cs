using ServiceTeams.Assistance.Recipients;
using ServiceTeams.Assistance.Visits;
using ServiceTeams.Shared.Errors;

namespace ServiceTeams.Assistance.Assessments;

/// <summary>There is no hazard with this id.</summary>
public sealed class HazardNotFoundException(long hazardId)
    : DomainException("HAZARD_NOT_FOUND", $"No hazard has the key {hazardId}.")
{
    /// <summary>The id that was asked for.</summary>
    [ID<Hazard>]
    public long HazardId { get; } = hazardId;
}

/// <summary>Somebody fixed the hazard before.</summary>
public sealed class HazardAlreadyFixedException(long hazardId, DateOnly fixedOn, long? careVisitId)
    : DomainException("HAZARD_ALREADY_FIXED", $"The hazard with the key {hazardId} was fixed on {fixedOn:yyyy-MM-dd}.")
{
    /// <summary>The hazard.</summary>
    [ID<Hazard>]
    public long HazardId { get; } = hazardId;

    /// <summary>The day it was fixed.</summary>
    public DateOnly FixedOn { get; } = fixedOn;

    /// <summary>The visit that fixed it; null when no visit did.</summary>
    [ID<CareVisit>]
    public long? CareVisitId { get; } = careVisitId;
}

/// <summary>The hazard is in another home than the one that was visited.</summary>
public sealed class HazardElsewhereException(long hazardId, long careRecipientId)
    : DomainException(
        "HAZARD_ELSEWHERE", $"The hazard with the key {hazardId} is not in the home of the care recipient with the key {careRecipientId}.")
{
    /// <summary>The hazard.</summary>
    [ID<Hazard>]
    public long HazardId { get; } = hazardId;

    /// <summary>The recipient who was visited.</summary>
    [ID<CareRecipient>]
    public long CareRecipientId { get; } = careRecipientId;
}

/// <summary>Someone else changed the hazard first.</summary>
public sealed class HazardConflictException(Hazard current) : ConflictException<Hazard>(current);

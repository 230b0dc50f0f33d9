using ServiceTeams.Shared.Errors;

namespace ServiceTeams.Assistance.Visits;

/// <summary>There is no care visit with this id.</summary>
public sealed class CareVisitNotFoundException(long careVisitId)
    : DomainException("CARE_VISIT_NOT_FOUND", $"No care visit has the key {careVisitId}.")
{
    /// <summary>The id that was asked for.</summary>
    [ID<CareVisit>]
    public long CareVisitId { get; } = careVisitId;
}

/// <summary>A visit cannot become this from what it is now.</summary>
public sealed class IllegalCareVisitMoveException(CareVisitStatus from, CareVisitStatus to)
    : IllegalMoveException<CareVisitStatus>("A visit", from, to);

/// <summary>Someone else changed the visit first.</summary>
public sealed class CareVisitConflictException(CareVisit current) : ConflictException<CareVisit>(current);

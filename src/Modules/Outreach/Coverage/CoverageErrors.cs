using ServiceTeams.Shared.Errors;

namespace ServiceTeams.Outreach.Coverage;

/// <summary>There is no coverage plan with this id.</summary>
public sealed class CoveragePlanNotFoundException(long planId)
    : DomainException("COVERAGE_PLAN_NOT_FOUND", $"No coverage plan has the key {planId}.")
{
    /// <summary>The id that was asked for.</summary>
    [ID<CoveragePlan>]
    public long PlanId { get; } = planId;
}

/// <summary>The plan was put away: it is not changed any more.</summary>
public sealed class CoveragePlanArchivedException(long planId, DateTime archivedAt)
    : DomainException("COVERAGE_PLAN_ARCHIVED", $"The coverage plan with the key {planId} was archived at {archivedAt:u}.")
{
    /// <summary>When it was put away.</summary>
    public DateTime ArchivedAt { get; } = archivedAt;
}

/// <summary>Someone else changed the plan first.</summary>
public sealed class CoveragePlanConflictException(CoveragePlan current) : ConflictException<CoveragePlan>(current);

using ServiceTeams.Outreach.Sessions;
using ServiceTeams.Registry.Communities;

namespace ServiceTeams.Outreach.Coverage;

// No summary here: it would replace the description of CoverageTarget.
[Node]
[ExtendObjectType<CoverageTarget>]
public static class CoverageTargetNode
{
    [NodeResolver]
    public static Task<CoverageTarget?> GetCoverageTargetByIdAsync(
        long id, CoverageTargetByIdDataLoader targets, CancellationToken cancellationToken)
        => targets.LoadAsync(id, cancellationToken);

    /// <summary>The plan.</summary>
    public static Task<CoveragePlan?> GetPlanAsync(
        [Parent(requires: nameof(CoverageTarget.PlanId))] CoverageTarget target,
        CoveragePlanByIdDataLoader plans,
        ISelection selection,
        CancellationToken cancellationToken)
        => plans.Select(selection).LoadAsync(target.PlanId, cancellationToken);

    /// <summary>The community.</summary>
    public static Task<Community?> GetCommunityAsync(
        [Parent(requires: nameof(CoverageTarget.CommunityId))] CoverageTarget target,
        CommunityByIdDataLoader communities,
        ISelection selection,
        CancellationToken cancellationToken)
        => communities.Select(selection).LoadAsync(target.CommunityId, cancellationToken);

    /// <summary>The first session that reached it within the plan's time; null while it is missing.</summary>
    public static Task<OutreachSession?> GetReachedByAsync(
        [Parent(requires: nameof(CoverageTarget.Id))] CoverageTarget target,
        ReachingSessionDataLoader sessions,
        CancellationToken cancellationToken)
        => sessions.LoadAsync(target.Id, cancellationToken);
}

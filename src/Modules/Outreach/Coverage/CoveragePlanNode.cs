using Microsoft.EntityFrameworkCore;
using ServiceTeams.Outreach.Data;
using ServiceTeams.Outreach.Sessions;
using ServiceTeams.Registry.Teams;
using ServiceTeams.Shared.Time;

namespace ServiceTeams.Outreach.Coverage;

// No summary here: it would replace the description of CoveragePlan.
[Node]
[ExtendObjectType<CoveragePlan>]
public static class CoveragePlanNode
{
    private const string WhatCounts =
        $"{nameof(CoveragePlan.Id)} {nameof(CoveragePlan.Kind)} {nameof(CoveragePlan.StartsOn)} {nameof(CoveragePlan.DueOn)}";

    [NodeResolver]
    public static Task<CoveragePlan?> GetCoveragePlanByIdAsync(
        long id, CoveragePlanByIdDataLoader plans, CancellationToken cancellationToken)
        => plans.LoadAsync(id, cancellationToken);

    /// <summary>The team whose plan it is.</summary>
    public static Task<Team?> GetTeamAsync(
        [Parent(requires: nameof(CoveragePlan.TeamId))] CoveragePlan plan,
        TeamByIdDataLoader teams,
        ISelection selection,
        CancellationToken cancellationToken)
        => teams.Select(selection).LoadAsync(plan.TeamId, cancellationToken);

    /// <summary>How far it is: computed from the sessions that were held until now.</summary>
    public static async Task<CoverageProgress> GetProgressAsync(
        [Parent(requires: $"{nameof(CoveragePlan.Id)} {nameof(CoveragePlan.PlannedCommunities)} {nameof(CoveragePlan.StartsOn)} {nameof(CoveragePlan.DueOn)}")]
        CoveragePlan plan,
        ReachedByPlanDataLoader reached,
        LocalCalendar calendar,
        TimeProvider clock,
        CancellationToken cancellationToken)
        => new(plan, await reached.LoadAsync(plan.Id, cancellationToken), calendar.Today(clock));

    /// <summary>The communities that are planned, reached or not.</summary>
    [UsePaging(ConnectionName = "CoverageTargets")]
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public static IQueryable<CoverageTarget> GetCommunities(
        [Parent(requires: nameof(CoveragePlan.Id))] CoveragePlan plan, OutreachDb db)
        => db.Targets.AsNoTracking().Where(target => target.PlanId == plan.Id);

    /// <summary>The communities that are still missing.</summary>
    [UsePaging(ConnectionName = "CoverageTargets")]
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public static IQueryable<CoverageTarget> GetMissingCommunities(
        [Parent(requires: nameof(CoveragePlan.Id))] CoveragePlan plan, OutreachDb db)
        => db.Targets.AsNoTracking()
            .Where(target => target.PlanId == plan.Id
                && !db.Sessions.Any(session => session.CommunityId == target.CommunityId
                    && session.Status == SessionStatus.Held
                    && db.Plans.Any(own => own.Id == plan.Id
                        && session.Day >= own.StartsOn
                        && session.Day <= own.DueOn
                        && (own.Kind == null || session.Kind == own.Kind))));
}

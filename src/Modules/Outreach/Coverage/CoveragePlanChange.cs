using ServiceTeams.Outreach.Data;
using ServiceTeams.Shared.Data;

namespace ServiceTeams.Outreach.Coverage;

/// <summary>The way of every change: load the plan, compare versions, change, save.</summary>
internal static class CoveragePlanChange
{
    public static Task<CoveragePlan> ChangePlanAsync(
        this OutreachDb db, long id, int? version, Func<CoveragePlan, Task> change, CancellationToken cancellationToken)
        => db.ChangeAsync(
            id,
            version,
            missing => new CoveragePlanNotFoundException(missing),
            current => new CoveragePlanConflictException(current),
            change,
            cancellationToken);

    public static Task LoadTargetsAsync(this OutreachDb db, CoveragePlan plan, CancellationToken cancellationToken)
        => db.Entry(plan).Collection(p => p.Targets).LoadAsync(cancellationToken);
}

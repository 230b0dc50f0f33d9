using ServiceTeams.Events.MajorEvents;
using ServiceTeams.Events.Sites;

namespace ServiceTeams.Events.Tasks;

// No summary here: it would replace the description of Defect.
[Node]
[ExtendObjectType<Defect>]
public static class DefectNode
{
    [NodeResolver]
    public static Task<Defect?> GetDefectByIdAsync(long id, DefectByIdDataLoader defects, CancellationToken cancellationToken)
        => defects.LoadAsync(id, cancellationToken);

    /// <summary>The task that found it.</summary>
    public static Task<SupplyTask?> GetSupplyTaskAsync(
        [Parent(requires: nameof(Defect.SupplyTaskId))] Defect defect,
        SupplyTaskByIdDataLoader tasks,
        ISelection selection,
        CancellationToken cancellationToken)
        => tasks.Select(selection).LoadAsync(defect.SupplyTaskId, cancellationToken);

    /// <summary>The site where it is.</summary>
    public static Task<ProtectedSite?> GetProtectedSiteAsync(
        [Parent(requires: nameof(Defect.ProtectedSiteId))] Defect defect,
        ProtectedSiteByIdDataLoader sites,
        ISelection selection,
        CancellationToken cancellationToken)
        => sites.Select(selection).LoadAsync(defect.ProtectedSiteId, cancellationToken);

    /// <summary>The event.</summary>
    public static Task<MajorEvent?> GetMajorEventAsync(
        [Parent(requires: nameof(Defect.MajorEventId))] Defect defect,
        MajorEventByIdDataLoader events,
        ISelection selection,
        CancellationToken cancellationToken)
        => events.Select(selection).LoadAsync(defect.MajorEventId, cancellationToken);
}

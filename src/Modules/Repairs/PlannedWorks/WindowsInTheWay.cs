using ServiceTeams.Shared.ProtectedTimes;

namespace ServiceTeams.Repairs.PlannedWorks;

// No summary here: it would replace the description of PlannedWork.
[ExtendObjectType<PlannedWork>]
public static class WindowsInTheWay
{
    /// <summary>
    /// The protected times that are in the way now, of whatever source: what was protected after the announcement. As long as there
    /// is one, the work may not start and has to be moved. Empty when it is finished or cancelled.
    /// </summary>
    public static async Task<IEnumerable<ProtectedTime>> GetWindowsInTheWayAsync(
        [Parent(requires:
            $"{nameof(PlannedWork.Id)} {nameof(PlannedWork.Status)} {nameof(PlannedWork.StartsAt)} {nameof(PlannedWork.EndsAt)} {nameof(PlannedWork.ShortNotice)}")]
        PlannedWork work,
        WindowsInTheWayDataLoader windows,
        CancellationToken cancellationToken)
    {
        if (work.Status is PlannedWorkStatus.Finished or PlannedWorkStatus.Cancelled)
        {
            return [];
        }

        var span = new WorkSpan(work.Id, work.StartsAt, work.EndsAt, work.ShortNotice);
        return await windows.LoadAsync(span, cancellationToken) ?? [];
    }
}

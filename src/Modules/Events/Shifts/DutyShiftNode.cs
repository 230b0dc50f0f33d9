using ServiceTeams.Events.MajorEvents;
using ServiceTeams.Events.Sites;
using ServiceTeams.Registry.Members;
using ServiceTeams.Shared.Data;

namespace ServiceTeams.Events.Shifts;

// No summary here: it would replace the description of DutyShift.
[Node]
[ExtendObjectType<DutyShift>]
public static class DutyShiftNode
{
    [NodeResolver]
    public static Task<DutyShift?> GetDutyShiftByIdAsync(
        long id, DutyShiftByIdDataLoader shifts, CancellationToken cancellationToken)
        => shifts.LoadAsync(id, cancellationToken);

    /// <summary>The event.</summary>
    public static Task<MajorEvent?> GetMajorEventAsync(
        [Parent(requires: nameof(DutyShift.MajorEventId))] DutyShift shift,
        MajorEventByIdDataLoader events,
        ISelection selection,
        CancellationToken cancellationToken)
        => events.Select(selection).LoadAsync(shift.MajorEventId, cancellationToken);

    /// <summary>The site; null: on duty for the whole event.</summary>
    public static Task<ProtectedSite?> GetProtectedSiteAsync(
        [Parent(requires: nameof(DutyShift.ProtectedSiteId))] DutyShift shift,
        ProtectedSiteByIdDataLoader sites,
        ISelection selection,
        CancellationToken cancellationToken)
        => sites.Select(selection).LoadOptionalAsync(shift.ProtectedSiteId, cancellationToken);

    /// <summary>The member on duty.</summary>
    public static Task<Member?> GetMemberAsync(
        [Parent(requires: nameof(DutyShift.MemberId))] DutyShift shift,
        MemberByIdDataLoader members,
        ISelection selection,
        CancellationToken cancellationToken)
        => members.Select(selection).LoadAsync(shift.MemberId, cancellationToken);
}

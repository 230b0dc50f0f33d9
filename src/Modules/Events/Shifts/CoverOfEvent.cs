using ServiceTeams.Events.MajorEvents;

namespace ServiceTeams.Events.Shifts;

// No summary here: it would replace the description of MajorEvent.
[ExtendObjectType<MajorEvent>]
public static class CoverOfEvent
{
    /// <summary>The spans of the assurance period in which nobody is on duty for the event, at whichever site, earliest first.</summary>
    public static async Task<IEnumerable<CoverGap>> GetCoverGapsAsync(
        [Parent(requires: $"{nameof(MajorEvent.Id)} {nameof(MajorEvent.AssuranceStartsAt)} {nameof(MajorEvent.AssuranceEndsAt)} {nameof(MajorEvent.FinishedAt)}")]
        MajorEvent majorEvent,
        PlannedShiftsByEventDataLoader shifts,
        CancellationToken cancellationToken)
        => CoverGap.In(majorEvent, await shifts.LoadAsync(majorEvent.Id, cancellationToken) ?? []);

    /// <summary>What else the members on duty are booked for at that time, by whatever module, in the order of the shifts.</summary>
    public static async Task<IEnumerable<ShiftClash>> GetShiftClashesAsync(
        [Parent(requires: nameof(MajorEvent.Id))] MajorEvent majorEvent,
        ShiftClashesByEventDataLoader clashes,
        CancellationToken cancellationToken)
        => await clashes.LoadAsync(majorEvent.Id, cancellationToken) ?? [];
}

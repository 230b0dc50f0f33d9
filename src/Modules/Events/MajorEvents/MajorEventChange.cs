using Microsoft.EntityFrameworkCore;
using ServiceTeams.Events.Data;
using ServiceTeams.Shared.Data;

namespace ServiceTeams.Events.MajorEvents;

/// <summary>The ways to work on an event and on what is planned in it.</summary>
internal static class MajorEventChange
{
    public static Task<MajorEvent> ChangeEventAsync(
        this EventsDb db, long id, int? version, Action<MajorEvent> move, CancellationToken cancellationToken)
        => db.ChangeAsync(
            id,
            version,
            missing => new MajorEventNotFoundException(missing),
            current => new MajorEventConflictException(current),
            move,
            cancellationToken);

    /// <summary>
    /// The event, held until the transaction ends: whoever plans in it or calls it off waits, so that nothing is planned in an
    /// event that is being called off.
    /// </summary>
    public static async Task<MajorEvent> HoldEventAsync(this EventsDb db, long id, CancellationToken cancellationToken)
    {
        // A write that changes nothing: both databases give the row to one transaction at a time.
        await db.Events.Where(majorEvent => majorEvent.Id == id)
            .ExecuteUpdateAsync(set => set.SetProperty(e => e.LastStepAt, e => e.LastStepAt), cancellationToken);
        return await db.Events.FindAsync([id], cancellationToken) ?? throw new MajorEventNotFoundException(id);
    }
}

using Microsoft.EntityFrameworkCore;
using ServiceTeams.Events.Data;
using ServiceTeams.Events.Tasks;
using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.Errors;

namespace ServiceTeams.Events.MajorEvents;

public sealed record CancelEventInput
{
    /// <summary>The event.</summary>
    [ID<MajorEvent>]
    public required long MajorEventId { get; init; }

    /// <summary>Why.</summary>
    public required string Reason { get; init; }

    /// <summary>When it happened; left out: now.</summary>
    public DateTime? At { get; init; }

    /// <summary>The version you saw; left out: whatever it is now.</summary>
    public int? Version { get; init; }
}

[MutationType]
public static class CancelEvent
{
    /// <summary>Calls an event off, and with it its unfinished tasks and its shifts. They stay in the books, with the reason.</summary>
    [Authorize(Policies.PlanEvents)]
    [Error<MajorEventNotFoundException>]
    [Error<IllegalEventMoveException>]
    [Error<TimeRunsBackwardsException>]
    [Error<InvalidValueException>]
    [Error<MajorEventConflictException>]
    public static async Task<MajorEvent> CancelEventAsync(
        CancelEventInput input, EventsDb db, IActor actor, TimeProvider clock, CancellationToken cancellationToken)
    {
        var signature = Signature.Of(actor, clock);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await db.HoldEventAsync(input.MajorEventId, cancellationToken);
        await db.HoldAsync(task => task.MajorEventId == input.MajorEventId, cancellationToken);
        var tasks = await db.Tasks.Where(task => task.MajorEventId == input.MajorEventId).ToListAsync(cancellationToken);
        var shifts = await db.Shifts.Where(shift => shift.MajorEventId == input.MajorEventId).ToListAsync(cancellationToken);
        var cancelled = await db.ChangeEventAsync(
            input.MajorEventId,
            input.Version,
            majorEvent =>
            {
                majorEvent.Cancel(input.Reason, input.At ?? signature.At, signature);
                CallingOff.CallOff(tasks, shifts, input.Reason, signature);
            },
            cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return cancelled;
    }
}

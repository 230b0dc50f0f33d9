using Microsoft.EntityFrameworkCore;
using ServiceTeams.Events.Data;
using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.Errors;
using ServiceTeams.Shared.Time;

namespace ServiceTeams.Events.Tasks;

public sealed record FinishTaskInput
{
    /// <summary>The task.</summary>
    [ID<SupplyTask>]
    public required long SupplyTaskId { get; init; }

    /// <summary>What it showed.</summary>
    public string? Findings { get; init; }

    /// <summary>How many whole minutes it took.</summary>
    public int? WorkMinutes { get; init; }

    /// <summary>When it was done; left out: now.</summary>
    public DateTime? At { get; init; }

    /// <summary>The version you saw; left out: whatever it is now.</summary>
    public int? Version { get; init; }
}

[MutationType]
public static class FinishTask
{
    /// <summary>Notes that a task is done. It cannot be while one of its blocking defects is open.</summary>
    [Authorize(Policies.WorkOnEvents)]
    [Error<SupplyTaskNotFoundException>]
    [Error<SupplyTaskBlockedException>]
    [Error<IllegalTaskMoveException>]
    [Error<TimeRunsBackwardsException>]
    [Error<InvalidValueException>]
    [Error<SupplyTaskConflictException>]
    public static Task<SupplyTask> FinishTaskAsync(
        FinishTaskInput input,
        EventsDb db,
        LocalCalendar calendar,
        IActor actor,
        TimeProvider clock,
        CancellationToken cancellationToken)
    {
        var signature = Signature.Of(actor, clock);
        return db.ChangeTaskAsync(
            input.SupplyTaskId,
            input.Version,
            async task =>
            {
                var detachmentId = await db.Events.Where(majorEvent => majorEvent.Id == task.MajorEventId)
                    .Select(majorEvent => majorEvent.DetachmentId)
                    .SingleAsync(cancellationToken);
                db.Tell(task.Finish(detachmentId, input.Findings, input.WorkMinutes, input.At ?? signature.At, calendar, signature));
            },
            cancellationToken);
    }
}

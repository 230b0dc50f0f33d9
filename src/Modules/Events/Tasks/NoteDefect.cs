using Microsoft.EntityFrameworkCore;
using ServiceTeams.Events.Data;
using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.Errors;
using ServiceTeams.Shared.Requests;
using ServiceTeams.Shared.Time;

namespace ServiceTeams.Events.Tasks;

public sealed record NoteDefectInput
{
    /// <summary>The task that found it.</summary>
    [ID<SupplyTask>]
    public required long SupplyTaskId { get; init; }

    /// <summary>How bad it is.</summary>
    public required DefectSeverity Severity { get; init; }

    /// <summary>What is wrong.</summary>
    public required string Description { get; init; }

    /// <summary>Whether the task cannot be done before it is fixed; left out: unless it is minor. A critical one always blocks.</summary>
    public bool? Blocking { get; init; }

    /// <summary>When it was found; left out: now.</summary>
    public DateTime? At { get; init; }

    /// <summary>Names the request: repeated with the same content, it gives the defect noted the first time.</summary>
    public Guid? RequestId { get; init; }
}

[MutationType]
public static class NoteDefect
{
    /// <summary>Notes what a task has found wrong. A blocking defect blocks the task until it is fixed.</summary>
    [Authorize(Policies.WorkOnEvents)]
    [Error<SupplyTaskNotFoundException>]
    [Error<IllegalTaskMoveException>]
    [Error<TimeRunsBackwardsException>]
    [Error<InvalidValueException>]
    [Error<RequestIdReusedException>]
    public static Task<Defect> NoteDefectAsync(
        NoteDefectInput input,
        EventsDb db,
        LocalCalendar calendar,
        IActor actor,
        TimeProvider clock,
        CancellationToken cancellationToken)
        => db.AddOnceAsync(
            actor,
            input.RequestId,
            input,
            async () =>
            {
                // Held, so that everybody who finds something at once is heard, and nobody finishes the task meanwhile.
                await db.HoldAsync(task => task.Id == input.SupplyTaskId, cancellationToken);
                var task = await db.Tasks.FirstOrDefaultAsync(task => task.Id == input.SupplyTaskId, cancellationToken)
                    ?? throw new SupplyTaskNotFoundException(input.SupplyTaskId);
                var signature = Signature.Of(actor, clock);
                return task.NoteDefect(
                    input.Severity, input.Description, input.Blocking, input.At ?? signature.At, calendar, signature);
            },
            cancellationToken);
}

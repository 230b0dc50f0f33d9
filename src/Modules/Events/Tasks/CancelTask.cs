using ServiceTeams.Events.Data;
using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.Errors;

namespace ServiceTeams.Events.Tasks;

public sealed record CancelTaskInput
{
    /// <summary>The task.</summary>
    [ID<SupplyTask>]
    public required long SupplyTaskId { get; init; }

    /// <summary>Why.</summary>
    public required string Reason { get; init; }

    /// <summary>When it happened; left out: now.</summary>
    public DateTime? At { get; init; }

    /// <summary>The version you saw; left out: whatever it is now.</summary>
    public int? Version { get; init; }
}

[MutationType]
public static class CancelTask
{
    /// <summary>Calls a task off. It stays in the books, and what it has found stays open until it is fixed.</summary>
    [Authorize(Policies.PlanEvents)]
    [Error<SupplyTaskNotFoundException>]
    [Error<IllegalTaskMoveException>]
    [Error<TimeRunsBackwardsException>]
    [Error<InvalidValueException>]
    [Error<SupplyTaskConflictException>]
    public static Task<SupplyTask> CancelTaskAsync(
        CancelTaskInput input, EventsDb db, IActor actor, TimeProvider clock, CancellationToken cancellationToken)
    {
        var signature = Signature.Of(actor, clock);
        return db.ChangeTaskAsync(
            input.SupplyTaskId, input.Version, task => task.Cancel(input.Reason, input.At ?? signature.At, signature), cancellationToken);
    }
}

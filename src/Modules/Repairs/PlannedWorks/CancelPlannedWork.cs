using ServiceTeams.Repairs.Data;
using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.Errors;

namespace ServiceTeams.Repairs.PlannedWorks;

public sealed record CancelPlannedWorkInput
{
    /// <summary>The work.</summary>
    [ID<PlannedWork>]
    public required long PlannedWorkId { get; init; }

    /// <summary>Why.</summary>
    public required string Reason { get; init; }

    /// <summary>When it happened; left out: now.</summary>
    public DateTime? At { get; init; }

    /// <summary>The version you saw; left out: whatever it is now.</summary>
    public int? Version { get; init; }
}

[MutationType]
public static class CancelPlannedWork
{
    /// <summary>Calls a work off before it starts: its time is free again. The work stays in the books.</summary>
    [Authorize(Policies.PlanWork)]
    [Error<PlannedWorkNotFoundException>]
    [Error<IllegalPlannedWorkMoveException>]
    [Error<TimeRunsBackwardsException>]
    [Error<InvalidValueException>]
    [Error<PlannedWorkConflictException>]
    public static Task<PlannedWork> CancelPlannedWorkAsync(
        CancelPlannedWorkInput input, RepairsDb db, IActor actor, TimeProvider clock, CancellationToken cancellationToken)
    {
        var signature = Signature.Of(actor, clock);
        return db.ChangeWorkAsync(
            input.PlannedWorkId, input.Version, work => work.Cancel(input.Reason, input.At ?? signature.At, signature), cancellationToken);
    }
}

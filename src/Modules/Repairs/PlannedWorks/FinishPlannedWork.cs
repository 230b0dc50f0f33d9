using ServiceTeams.Repairs.Data;
using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.Errors;

namespace ServiceTeams.Repairs.PlannedWorks;

public sealed record FinishPlannedWorkInput
{
    /// <summary>The work.</summary>
    [ID<PlannedWork>]
    public required long PlannedWorkId { get; init; }

    /// <summary>How many customers were without supply, if it was not what was expected.</summary>
    public int? CustomersWithoutSupply { get; init; }

    /// <summary>When it happened; left out: now.</summary>
    public DateTime? At { get; init; }

    /// <summary>The version you saw; left out: whatever it is now.</summary>
    public int? Version { get; init; }
}

[MutationType]
public static class FinishPlannedWork
{
    /// <summary>Notes that the supply is back: now it is known how many customers were without it, and for how long.</summary>
    [Authorize(Policies.PlanWork)]
    [Error<PlannedWorkNotFoundException>]
    [Error<IllegalPlannedWorkMoveException>]
    [Error<TimeRunsBackwardsException>]
    [Error<InvalidValueException>]
    [Error<PlannedWorkConflictException>]
    public static Task<PlannedWork> FinishPlannedWorkAsync(
        FinishPlannedWorkInput input, RepairsDb db, IActor actor, TimeProvider clock, CancellationToken cancellationToken)
    {
        var signature = Signature.Of(actor, clock);
        return db.ChangeWorkAsync(
            input.PlannedWorkId,
            input.Version,
            work => work.Finish(input.CustomersWithoutSupply, input.At ?? signature.At, signature),
            cancellationToken);
    }
}

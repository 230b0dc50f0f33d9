using ServiceTeams.Events.Data;
using ServiceTeams.Shared.Actors;

namespace ServiceTeams.Events.Tasks;

public sealed record PostponeTaskInput
{
    /// <summary>The task.</summary>
    [ID<SupplyTask>]
    public required long SupplyTaskId { get; init; }

    /// <summary>The local day by which it is to be done.</summary>
    public required DateOnly DueOn { get; init; }

    /// <summary>The version you saw; left out: whatever it is now.</summary>
    public int? Version { get; init; }
}

[MutationType]
public static class PostponeTask
{
    /// <summary>Gives a task that is not done yet another day, earlier or later.</summary>
    [Authorize(Policies.PlanEvents)]
    [Error<SupplyTaskNotFoundException>]
    [Error<IllegalTaskMoveException>]
    [Error<SupplyTaskConflictException>]
    public static Task<SupplyTask> PostponeTaskAsync(
        PostponeTaskInput input, EventsDb db, IActor actor, TimeProvider clock, CancellationToken cancellationToken)
        => db.ChangeTaskAsync(
            input.SupplyTaskId, input.Version, task => task.Postpone(input.DueOn, Signature.Of(actor, clock)), cancellationToken);
}

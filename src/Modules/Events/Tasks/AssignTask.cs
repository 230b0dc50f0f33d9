using ServiceTeams.Events.Data;
using ServiceTeams.Registry.Members;
using ServiceTeams.Shared.Actors;

namespace ServiceTeams.Events.Tasks;

public sealed record AssignTaskInput
{
    /// <summary>The task.</summary>
    [ID<SupplyTask>]
    public required long SupplyTaskId { get; init; }

    /// <summary>The member who is to do it; left out: nobody.</summary>
    [ID<Member>]
    public long? MemberId { get; init; }

    /// <summary>The version you saw; left out: whatever it is now.</summary>
    public int? Version { get; init; }
}

[MutationType]
public static class AssignTask
{
    /// <summary>Gives a task that is not done yet to a member, or takes it back.</summary>
    [Authorize(Policies.PlanEvents)]
    [Error<SupplyTaskNotFoundException>]
    [Error<MemberNotFoundException>]
    [Error<MemberLeftException>]
    [Error<IllegalTaskMoveException>]
    [Error<SupplyTaskConflictException>]
    public static async Task<SupplyTask> AssignTaskAsync(
        AssignTaskInput input,
        EventsDb db,
        MemberByIdDataLoader members,
        IActor actor,
        TimeProvider clock,
        CancellationToken cancellationToken)
    {
        if (input.MemberId is { } memberId)
        {
            await members.EnsureServingAsync(memberId, cancellationToken);
        }

        return await db.ChangeTaskAsync(
            input.SupplyTaskId, input.Version, task => task.Assign(input.MemberId, Signature.Of(actor, clock)), cancellationToken);
    }
}

using ServiceTeams.Registry.Communities;
using ServiceTeams.Repairs.Data;
using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.Errors;

namespace ServiceTeams.Repairs.PlannedWorks;

public sealed record StartPlannedWorkInput
{
    /// <summary>The work.</summary>
    [ID<PlannedWork>]
    public required long PlannedWorkId { get; init; }

    /// <summary>When it happened; left out: now. It lies in the announced time.</summary>
    public DateTime? At { get; init; }

    /// <summary>The version you saw; left out: whatever it is now.</summary>
    public int? Version { get; init; }
}

[MutationType]
public static class StartPlannedWork
{
    /// <summary>
    /// Notes that the supply is interrupted. A work in whose way a window was protected after the announcement may not start:
    /// it has to be moved.
    /// </summary>
    [Authorize(Policies.PlanWork)]
    [Error<PlannedWorkNotFoundException>]
    [Error<IllegalPlannedWorkMoveException>]
    [Error<OutsideAnnouncedTimeException>]
    [Error<WindowsInTheWayException>]
    [Error<TimeRunsBackwardsException>]
    [Error<InvalidValueException>]
    [Error<PlannedWorkConflictException>]
    public static async Task<PlannedWork> StartPlannedWorkAsync(
        StartPlannedWorkInput input,
        RepairsDb db,
        CommunityByIdDataLoader communities,
        WorkRules rules,
        IActor actor,
        TimeProvider clock,
        CancellationToken cancellationToken)
    {
        var interrupted = await db.CommunitiesOfAsync(input.PlannedWorkId, communities, cancellationToken);
        return await db.ChangeWorkAsync(
            input.PlannedWorkId,
            input.Version,
            async work =>
            {
                var signature = Signature.Of(actor, clock);
                work.Start(input.At ?? signature.At, signature);
                await rules.EnsureUnprotectedAsync(work, interrupted, cancellationToken);
            },
            cancellationToken);
    }
}

using ServiceTeams.Registry.Communities;
using ServiceTeams.Repairs.Data;
using ServiceTeams.Repairs.Windows;
using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.Errors;
using ServiceTeams.Shared.Time;

namespace ServiceTeams.Repairs.PlannedWorks;

public sealed record MovePlannedWorkInput
{
    /// <summary>The work.</summary>
    [ID<PlannedWork>]
    public required long PlannedWorkId { get; init; }

    /// <summary>From when the supply is interrupted instead.</summary>
    public required DateTime StartsAt { get; init; }

    /// <summary>Until when.</summary>
    public required DateTime EndsAt { get; init; }

    /// <summary>Why.</summary>
    public required string Reason { get; init; }

    /// <summary>The version you saw; left out: whatever it is now.</summary>
    public int? Version { get; init; }
}

[MutationType]
public static class MovePlannedWork
{
    /// <summary>Announces another time for a work, by the rules of its first announcement: the notice counts anew, from now.</summary>
    [Authorize(Policies.PlanWork)]
    [Error<PlannedWorkNotFoundException>]
    [Error<IllegalPlannedWorkMoveException>]
    [Error<NoticeTooShortException>]
    [Error<WindowsInTheWayException>]
    [Error<WorkInTheWayException>]
    [Error<InvalidValueException>]
    [Error<PlannedWorkConflictException>]
    public static async Task<PlannedWork> MovePlannedWorkAsync(
        MovePlannedWorkInput input,
        RepairsDb db,
        CommunityByIdDataLoader communities,
        WorkRules rules,
        NoticePeriods notice,
        LocalCalendar calendar,
        IActor actor,
        TimeProvider clock,
        CancellationToken cancellationToken)
    {
        var interrupted = await db.CommunitiesOfAsync(input.PlannedWorkId, communities, cancellationToken);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await CommunityCalendars.TakeTurnAsync(db, [.. interrupted.Select(community => community.Id)], cancellationToken);
        var moved = await db.ChangeWorkAsync(
            input.PlannedWorkId,
            input.Version,
            async work =>
            {
                work.MoveTo(input.StartsAt, input.EndsAt, input.Reason, notice, calendar, Signature.Of(actor, clock));
                await rules.EnsureFreeAsync(db, work, interrupted, cancellationToken);
            },
            cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return moved;
    }
}

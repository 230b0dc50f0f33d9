using Microsoft.EntityFrameworkCore;
using ServiceTeams.Events.Data;
using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.Data;
using ServiceTeams.Shared.Errors;

namespace ServiceTeams.Events.Tasks;

public sealed record FixDefectInput
{
    /// <summary>The defect.</summary>
    [ID<Defect>]
    public required long DefectId { get; init; }

    /// <summary>What was done about it.</summary>
    public required string Remedy { get; init; }

    /// <summary>When it was fixed; left out: now.</summary>
    public DateTime? At { get; init; }

    /// <summary>The version you saw; left out: whatever it is now.</summary>
    public int? Version { get; init; }
}

[MutationType]
public static class FixDefect
{
    /// <summary>Notes that a defect is fixed. When it was the last one that blocked its task, the task is open again.</summary>
    [Authorize(Policies.WorkOnEvents)]
    [Error<DefectNotFoundException>]
    [Error<DefectFixedException>]
    [Error<TimeRunsBackwardsException>]
    [Error<InvalidValueException>]
    [Error<DefectConflictException>]
    public static async Task<Defect> FixDefectAsync(
        FixDefectInput input, EventsDb db, IActor actor, TimeProvider clock, CancellationToken cancellationToken)
    {
        var signature = Signature.Of(actor, clock);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);

        // The task is held, so that two members who fix two of its defects at once do not disturb each other.
        await db.HoldAsync(task => db.Defects.Any(d => d.Id == input.DefectId && d.SupplyTaskId == task.Id), cancellationToken);
        var defect = await db.ChangeAsync<Defect>(
            input.DefectId,
            input.Version,
            missing => new DefectNotFoundException(missing),
            current => new DefectConflictException(current),
            async defect =>
            {
                var task = await db.Tasks.Include(task => task.Found).FirstAsync(task => task.Id == defect.SupplyTaskId, cancellationToken);
                task.FixDefect(defect, input.Remedy, input.At ?? signature.At, signature);
            },
            cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return defect;
    }
}

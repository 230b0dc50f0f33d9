using ServiceTeams.Outreach.Data;
using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.Errors;

namespace ServiceTeams.Outreach.Coverage;

public sealed record MoveCoverageDueDateInput
{
    /// <summary>The plan.</summary>
    [ID<CoveragePlan>]
    public required long PlanId { get; init; }

    /// <summary>The new last local day whose sessions count.</summary>
    public required DateOnly DueOn { get; init; }

    /// <summary>The version you saw; left out: whatever it is now.</summary>
    public int? Version { get; init; }
}

[MutationType]
public static class MoveCoverageDueDate
{
    /// <summary>Moves the day by which all communities are to be reached.</summary>
    [Authorize(Policies.KeepSessions)]
    [Error<CoveragePlanNotFoundException>]
    [Error<CoveragePlanArchivedException>]
    [Error<InvalidValueException>]
    [Error<CoveragePlanConflictException>]
    public static Task<CoveragePlan> MoveCoverageDueDateAsync(
        MoveCoverageDueDateInput input, OutreachDb db, IActor actor, TimeProvider clock, CancellationToken cancellationToken)
        => db.ChangePlanAsync(
            input.PlanId,
            input.Version,
            plan =>
            {
                plan.MoveDueDate(input.DueOn, Signature.Of(actor, clock));
                return Task.CompletedTask;
            },
            cancellationToken);
}

using ServiceTeams.Outreach.Data;
using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.Errors;

namespace ServiceTeams.Outreach.Coverage;

public sealed record ArchiveCoveragePlanInput
{
    /// <summary>The plan.</summary>
    [ID<CoveragePlan>]
    public required long PlanId { get; init; }

    /// <summary>Why.</summary>
    public required string Reason { get; init; }

    /// <summary>The version you saw; left out: whatever it is now.</summary>
    public int? Version { get; init; }
}

[MutationType]
public static class ArchiveCoveragePlan
{
    /// <summary>Puts a plan away: it stays in the books and is not changed any more.</summary>
    [Authorize(Policies.KeepSessions)]
    [Error<CoveragePlanNotFoundException>]
    [Error<CoveragePlanArchivedException>]
    [Error<InvalidValueException>]
    [Error<CoveragePlanConflictException>]
    public static Task<CoveragePlan> ArchiveCoveragePlanAsync(
        ArchiveCoveragePlanInput input, OutreachDb db, IActor actor, TimeProvider clock, CancellationToken cancellationToken)
        => db.ChangePlanAsync(
            input.PlanId,
            input.Version,
            plan =>
            {
                plan.Archive(input.Reason, Signature.Of(actor, clock));
                return Task.CompletedTask;
            },
            cancellationToken);
}

using ServiceTeams.Outreach.Data;
using ServiceTeams.Registry.Communities;
using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.Errors;

namespace ServiceTeams.Outreach.Coverage;

public sealed record AddToCoveragePlanInput
{
    /// <summary>The plan.</summary>
    [ID<CoveragePlan>]
    public required long PlanId { get; init; }

    /// <summary>More communities; those that are planned already stay as they are.</summary>
    [ID<Community>]
    public required IReadOnlyList<long> CommunityIds { get; init; }

    /// <summary>The version you saw; left out: whatever it is now.</summary>
    public int? Version { get; init; }
}

[MutationType]
public static class AddToCoveragePlan
{
    /// <summary>Plans more communities.</summary>
    [Authorize(Policies.KeepSessions)]
    [Error<CoveragePlanNotFoundException>]
    [Error<CoveragePlanArchivedException>]
    [Error<CommunityNotFoundException>]
    [Error<InvalidValueException>]
    [Error<CoveragePlanConflictException>]
    public static Task<CoveragePlan> AddToCoveragePlanAsync(
        AddToCoveragePlanInput input,
        OutreachDb db,
        CommunityByIdDataLoader communities,
        IActor actor,
        TimeProvider clock,
        CancellationToken cancellationToken)
        => db.ChangePlanAsync(
            input.PlanId,
            input.Version,
            async plan =>
            {
                await communities.EnsureKnownAsync(input.CommunityIds, cancellationToken);
                await db.LoadTargetsAsync(plan, cancellationToken);
                plan.Add(input.CommunityIds, Signature.Of(actor, clock));
            },
            cancellationToken);
}

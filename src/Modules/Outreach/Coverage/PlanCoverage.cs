using ServiceTeams.Outreach.Data;
using ServiceTeams.Outreach.Sessions;
using ServiceTeams.Registry.Communities;
using ServiceTeams.Registry.Teams;
using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.Errors;
using ServiceTeams.Shared.Requests;

namespace ServiceTeams.Outreach.Coverage;

public sealed record PlanCoverageInput
{
    /// <summary>What the plan is called.</summary>
    public required string Name { get; init; }

    /// <summary>Which kind of session counts; left out: any.</summary>
    public SessionKind? Kind { get; init; }

    /// <summary>The team whose plan it is.</summary>
    [ID<Team>]
    public required long TeamId { get; init; }

    /// <summary>The first local day whose sessions count.</summary>
    public required DateOnly StartsOn { get; init; }

    /// <summary>The last one: by then all communities are to be reached.</summary>
    public required DateOnly DueOn { get; init; }

    /// <summary>The communities, at least one.</summary>
    [ID<Community>]
    public required IReadOnlyList<long> CommunityIds { get; init; }

    /// <summary>Names the request: repeated with the same content, it gives the plan made the first time.</summary>
    public Guid? RequestId { get; init; }
}

[MutationType]
public static class PlanCoverage
{
    /// <summary>Plans which communities are to be reached by a day.</summary>
    [Authorize(Policies.KeepSessions)]
    [Error<TeamNotFoundException>]
    [Error<CommunityNotFoundException>]
    [Error<InvalidValueException>]
    [Error<RequestIdReusedException>]
    public static Task<CoveragePlan> PlanCoverageAsync(
        PlanCoverageInput input,
        OutreachDb db,
        TeamByIdDataLoader teams,
        CommunityByIdDataLoader communities,
        IActor actor,
        TimeProvider clock,
        CancellationToken cancellationToken)
        => db.AddOnceAsync(
            actor,
            input.RequestId,
            input,
            async () =>
            {
                _ = await teams.LoadAsync(input.TeamId, cancellationToken) ?? throw new TeamNotFoundException(input.TeamId);
                await communities.EnsureKnownAsync(input.CommunityIds, cancellationToken);
                return CoveragePlan.Make(
                    input.Name,
                    input.Kind,
                    input.TeamId,
                    input.StartsOn,
                    input.DueOn,
                    input.CommunityIds,
                    Signature.Of(actor, clock));
            },
            cancellationToken);
}

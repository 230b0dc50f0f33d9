using Microsoft.EntityFrameworkCore;
using ServiceTeams.Registry.Data;
using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.Errors;
using ServiceTeams.Shared.Requests;

namespace ServiceTeams.Registry.Teams;

public sealed record FoundTeamInput
{
    /// <summary>The name on the banner.</summary>
    public required string Name { get; init; }

    /// <summary>Team, branch team or detachment.</summary>
    public required TeamKind Kind { get; init; }

    /// <summary>The team it belongs to; a branch team needs one.</summary>
    [ID<Team>]
    public long? ParentId { get; init; }

    /// <summary>The day it is founded.</summary>
    public required DateOnly FoundedOn { get; init; }

    /// <summary>The phone the team promises to answer.</summary>
    public string? PromisePhone { get; init; }

    /// <summary>Names the request: repeated with the same content, it gives the team made the first time.</summary>
    public Guid? RequestId { get; init; }
}

[MutationType]
public static class FoundTeam
{
    /// <summary>Founds a team, a branch team or a detachment.</summary>
    [Authorize(Policies.KeepRegistry)]
    [Error<TeamNotFoundException>]
    [Error<InvalidValueException>]
    [Error<RequestIdReusedException>]
    public static Task<Team> FoundTeamAsync(
        FoundTeamInput input, RegistryDb db, IActor actor, TimeProvider clock, CancellationToken cancellationToken)
        => db.AddOnceAsync(
            actor,
            input.RequestId,
            input,
            async () =>
            {
                if (input.ParentId is { } parent && !await db.Teams.AnyAsync(team => team.Id == parent, cancellationToken))
                {
                    throw new TeamNotFoundException(parent);
                }

                return Team.Found(
                    input.Name, input.Kind, input.ParentId, input.FoundedOn, input.PromisePhone, Signature.Of(actor, clock));
            },
            cancellationToken);
}

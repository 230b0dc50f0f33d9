using Microsoft.EntityFrameworkCore;
using ServiceTeams.Registry.Data;
using ServiceTeams.Registry.Teams;
using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.Errors;
using ServiceTeams.Shared.Requests;

namespace ServiceTeams.Registry.Members;

public sealed record EnrolMemberInput
{
    /// <summary>The team the member joins.</summary>
    [ID<Team>]
    public required long TeamId { get; init; }

    /// <summary>The member's name.</summary>
    public required string Name { get; init; }

    /// <summary>Full-time or part-time.</summary>
    public required Employment Employment { get; init; }

    /// <summary>Whether the member belongs to the Party.</summary>
    [DefaultValue(false)]
    public bool PartyMember { get; init; }

    /// <summary>The day the member joins.</summary>
    public required DateOnly JoinedOn { get; init; }

    /// <summary>The member's phone.</summary>
    public string? Phone { get; init; }

    /// <summary>Names the request: repeated with the same content, it gives the member made the first time.</summary>
    public Guid? RequestId { get; init; }
}

[MutationType]
public static class EnrolMember
{
    /// <summary>Enrols a person in a team.</summary>
    [Authorize(Policies.KeepRegistry)]
    [Error<TeamNotFoundException>]
    [Error<InvalidValueException>]
    [Error<RequestIdReusedException>]
    public static Task<Member> EnrolMemberAsync(
        EnrolMemberInput input, RegistryDb db, IActor actor, TimeProvider clock, CancellationToken cancellationToken)
        => db.AddOnceAsync(
            actor,
            input.RequestId,
            input,
            async () => await db.Teams.AnyAsync(team => team.Id == input.TeamId, cancellationToken)
                ? Member.Enrol(
                    input.TeamId,
                    input.Name,
                    input.Employment,
                    input.PartyMember,
                    input.JoinedOn,
                    input.Phone,
                    Signature.Of(actor, clock))
                : throw new TeamNotFoundException(input.TeamId),
            cancellationToken);
}

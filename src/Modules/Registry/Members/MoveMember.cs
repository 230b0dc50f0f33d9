using Microsoft.EntityFrameworkCore;
using ServiceTeams.Registry.Data;
using ServiceTeams.Registry.Teams;
using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.Data;
using ServiceTeams.Shared.Errors;

namespace ServiceTeams.Registry.Members;

public sealed record MoveMemberInput
{
    /// <summary>The member who moves.</summary>
    [ID<Member>]
    public required long MemberId { get; init; }

    /// <summary>The new team.</summary>
    [ID<Team>]
    public required long TeamId { get; init; }

    /// <summary>The version you saw; left out: whatever it is now.</summary>
    public int? Version { get; init; }
}

[MutationType]
public static class MoveMember
{
    /// <summary>Moves a member to another team.</summary>
    [Authorize(Policies.KeepRegistry)]
    [Error<MemberNotFoundException>]
    [Error<TeamNotFoundException>]
    [Error<MemberLeftException>]
    [Error<InvalidValueException>]
    [Error<MemberConflictException>]
    public static Task<Member> MoveMemberAsync(
        MoveMemberInput input, RegistryDb db, IActor actor, TimeProvider clock, CancellationToken cancellationToken)
        => db.ChangeAsync<Member>(
            input.MemberId,
            input.Version,
            id => new MemberNotFoundException(id),
            current => new MemberConflictException(current),
            async member =>
            {
                if (!await db.Teams.AnyAsync(team => team.Id == input.TeamId, cancellationToken))
                {
                    throw new TeamNotFoundException(input.TeamId);
                }

                member.MoveTo(input.TeamId, Signature.Of(actor, clock));
            },
            cancellationToken);
}

using ServiceTeams.Registry.Data;
using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.Data;
using ServiceTeams.Shared.Errors;

namespace ServiceTeams.Registry.Members;

public sealed record ReleaseMemberInput
{
    /// <summary>The member who leaves.</summary>
    [ID<Member>]
    public required long MemberId { get; init; }

    /// <summary>The last day.</summary>
    public required DateOnly LeftOn { get; init; }

    /// <summary>The version you saw; left out: whatever it is now.</summary>
    public int? Version { get; init; }
}

[MutationType]
public static class ReleaseMember
{
    /// <summary>Notes that a member has left the teams. The member stays in the books.</summary>
    [Authorize(Policies.KeepRegistry)]
    [Error<MemberNotFoundException>]
    [Error<MemberLeftException>]
    [Error<InvalidValueException>]
    [Error<MemberConflictException>]
    public static Task<Member> ReleaseMemberAsync(
        ReleaseMemberInput input, RegistryDb db, IActor actor, TimeProvider clock, CancellationToken cancellationToken)
        => db.ChangeAsync<Member>(
            input.MemberId,
            input.Version,
            id => new MemberNotFoundException(id),
            current => new MemberConflictException(current),
            member => member.Leave(input.LeftOn, Signature.Of(actor, clock)),
            cancellationToken);
}

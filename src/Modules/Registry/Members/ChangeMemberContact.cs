using ServiceTeams.Registry.Data;
using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.Data;
using ServiceTeams.Shared.Errors;

namespace ServiceTeams.Registry.Members;

public sealed record ChangeMemberContactInput
{
    /// <summary>The member.</summary>
    [ID<Member>]
    public required long MemberId { get; init; }

    /// <summary>The new phone; null takes it away.</summary>
    public string? Phone { get; init; }

    /// <summary>The version you saw; left out: whatever it is now.</summary>
    public int? Version { get; init; }
}

[MutationType]
public static class ChangeMemberContact
{
    /// <summary>Changes how a member is reached.</summary>
    [Authorize(Policies.KeepRegistry)]
    [Error<MemberNotFoundException>]
    [Error<MemberLeftException>]
    [Error<InvalidValueException>]
    [Error<MemberConflictException>]
    public static Task<Member> ChangeMemberContactAsync(
        ChangeMemberContactInput input, RegistryDb db, IActor actor, TimeProvider clock, CancellationToken cancellationToken)
        => db.ChangeAsync<Member>(
            input.MemberId,
            input.Version,
            id => new MemberNotFoundException(id),
            current => new MemberConflictException(current),
            member => member.ChangePhone(input.Phone, Signature.Of(actor, clock)),
            cancellationToken);
}

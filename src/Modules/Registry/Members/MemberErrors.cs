using ServiceTeams.Shared.Errors;

namespace ServiceTeams.Registry.Members;

/// <summary>There is no member with this id.</summary>
public sealed class MemberNotFoundException(long memberId)
    : DomainException("MEMBER_NOT_FOUND", $"No member has the key {memberId}.")
{
    /// <summary>The id that was asked for.</summary>
    [ID<Member>]
    public long MemberId { get; } = memberId;
}

/// <summary>The member has left the teams.</summary>
public sealed class MemberLeftException(long memberId)
    : DomainException("MEMBER_LEFT", $"The member with the key {memberId} has left the teams.")
{
    /// <summary>The member.</summary>
    [ID<Member>]
    public long MemberId { get; } = memberId;
}

/// <summary>Someone else changed the member first.</summary>
public sealed class MemberConflictException(Member current) : ConflictException<Member>(current);

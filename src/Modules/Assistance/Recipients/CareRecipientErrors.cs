using ServiceTeams.Registry.Members;
using ServiceTeams.Registry.Teams;
using ServiceTeams.Shared.Errors;

namespace ServiceTeams.Assistance.Recipients;

/// <summary>There is no care recipient with this id.</summary>
public sealed class CareRecipientNotFoundException(long careRecipientId)
    : DomainException("CARE_RECIPIENT_NOT_FOUND", $"No care recipient has the key {careRecipientId}.")
{
    /// <summary>The id that was asked for.</summary>
    [ID<CareRecipient>]
    public long CareRecipientId { get; } = careRecipientId;
}

/// <summary>The recipient is not under care any more.</summary>
public sealed class CareEndedException(long careRecipientId, DateOnly endedOn)
    : DomainException("CARE_ENDED", $"The care for the recipient with the key {careRecipientId} ended on {endedOn:yyyy-MM-dd}.")
{
    /// <summary>The recipient.</summary>
    [ID<CareRecipient>]
    public long CareRecipientId { get; } = careRecipientId;

    /// <summary>The day the care ended.</summary>
    public DateOnly EndedOn { get; } = endedOn;
}

/// <summary>A member belongs to another team than the one that cares.</summary>
public sealed class CareMemberNotOnTeamException(long memberId, long teamId)
    : DomainException("MEMBER_NOT_ON_TEAM", $"The member with the key {memberId} is not on the team with the key {teamId}.")
{
    /// <summary>The member.</summary>
    [ID<Member>]
    public long MemberId { get; } = memberId;

    /// <summary>The team that cares.</summary>
    [ID<Team>]
    public long TeamId { get; } = teamId;
}

/// <summary>Someone else changed the recipient first.</summary>
public sealed class CareRecipientConflictException(CareRecipient current) : ConflictException<CareRecipient>(current);

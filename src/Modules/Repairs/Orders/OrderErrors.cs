using ServiceTeams.Registry.Communities;
using ServiceTeams.Registry.Members;
using ServiceTeams.Registry.Teams;
using ServiceTeams.Shared.Errors;

namespace ServiceTeams.Repairs.Orders;

/// <summary>There is no repair order with this id.</summary>
public sealed class RepairOrderNotFoundException(long orderId)
    : DomainException("REPAIR_ORDER_NOT_FOUND", $"No repair order has the key {orderId}.")
{
    /// <summary>The id that was asked for.</summary>
    [ID<RepairOrder>]
    public long OrderId { get; } = orderId;
}

/// <summary>An order cannot become this from what it is now.</summary>
public sealed class IllegalMoveException(RepairOrderStatus from, RepairOrderStatus to)
    : IllegalMoveException<RepairOrderStatus>("An order", from, to);

/// <summary>A member is on another open order; the dispatcher can send them nevertheless.</summary>
public sealed class MemberBusyException(IReadOnlyList<long> memberIds)
    : DomainException("MEMBER_BUSY", $"On another open order: the members with the keys {string.Join(", ", memberIds)}.")
{
    /// <summary>The members.</summary>
    [ID<Member>]
    public IReadOnlyList<long> MemberIds { get; } = memberIds;
}

/// <summary>A member belongs to another team than the one that is sent.</summary>
public sealed class MemberNotOnTeamException(long memberId, long teamId)
    : DomainException("MEMBER_NOT_ON_TEAM", $"The member with the key {memberId} is not on the team with the key {teamId}.")
{
    /// <summary>The member.</summary>
    [ID<Member>]
    public long MemberId { get; } = memberId;

    /// <summary>The team that is sent.</summary>
    [ID<Team>]
    public long TeamId { get; } = teamId;
}

/// <summary>The team has no plaque in the order's community; the dispatcher can send it nevertheless.</summary>
public sealed class TeamDoesNotServeException(long teamId, long communityId)
    : DomainException(
        "TEAM_DOES_NOT_SERVE", $"The team with the key {teamId} does not serve the community with the key {communityId}.")
{
    /// <summary>The team.</summary>
    [ID<Team>]
    public long TeamId { get; } = teamId;

    /// <summary>The community.</summary>
    [ID<Community>]
    public long CommunityId { get; } = communityId;
}

/// <summary>Someone else changed the order first.</summary>
public sealed class RepairOrderConflictException(RepairOrder current) : ConflictException<RepairOrder>(current);

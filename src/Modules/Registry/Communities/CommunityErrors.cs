using ServiceTeams.Shared.Errors;

namespace ServiceTeams.Registry.Communities;

/// <summary>There is no community with this id.</summary>
public sealed class CommunityNotFoundException(long communityId)
    : DomainException("COMMUNITY_NOT_FOUND", $"No community has the key {communityId}.")
{
    /// <summary>The id that was asked for.</summary>
    [ID<Community>]
    public long CommunityId { get; } = communityId;
}

/// <summary>Someone else changed the community first.</summary>
public sealed class CommunityConflictException(Community current) : ConflictException<Community>(current);

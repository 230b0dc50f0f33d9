using ServiceTeams.Registry.Communities;
using ServiceTeams.Registry.Teams;
using ServiceTeams.Shared.Errors;

namespace ServiceTeams.Registry.ServicePoints;

/// <summary>There is no service point with this id.</summary>
public sealed class ServicePointNotFoundException(long servicePointId)
    : DomainException("SERVICE_POINT_NOT_FOUND", $"No service point has the key {servicePointId}.")
{
    /// <summary>The id that was asked for.</summary>
    [ID<ServicePoint>]
    public long ServicePointId { get; } = servicePointId;
}

/// <summary>The plaque has been taken down.</summary>
public sealed class ServicePointClosedException(long servicePointId, DateOnly closedOn)
    : DomainException("SERVICE_POINT_CLOSED", $"The service point with the key {servicePointId} was closed on {closedOn:yyyy-MM-dd}.")
{
    /// <summary>The service point.</summary>
    [ID<ServicePoint>]
    public long ServicePointId { get; } = servicePointId;

    /// <summary>The day it was closed.</summary>
    public DateOnly ClosedOn { get; } = closedOn;
}

/// <summary>The team's plaque hangs in this community already.</summary>
public sealed class ServicePointAlreadyOpenException(long teamId, long communityId)
    : DomainException(
        "SERVICE_POINT_ALREADY_OPEN",
        $"The team with the key {teamId} has a service point in the community with the key {communityId} already.")
{
    /// <summary>The team.</summary>
    [ID<Team>]
    public long TeamId { get; } = teamId;

    /// <summary>The community.</summary>
    [ID<Community>]
    public long CommunityId { get; } = communityId;
}

/// <summary>Someone else changed the service point first.</summary>
public sealed class ServicePointConflictException(ServicePoint current) : ConflictException<ServicePoint>(current);

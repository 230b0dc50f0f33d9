using ServiceTeams.Shared.Errors;

namespace ServiceTeams.Repairs.Connections;

/// <summary>There is no service connection with this id.</summary>
public sealed class ServiceConnectionNotFoundException(long serviceConnectionId)
    : DomainException("SERVICE_CONNECTION_NOT_FOUND", $"No service connection has the key {serviceConnectionId}.")
{
    /// <summary>The id that was asked for.</summary>
    [ID<ServiceConnection>]
    public long ServiceConnectionId { get; } = serviceConnectionId;
}

/// <summary>A connection cannot become this from what it is now.</summary>
public sealed class ServiceConnectionIllegalMoveException(ServiceConnectionStatus from, ServiceConnectionStatus to)
    : IllegalMoveException<ServiceConnectionStatus>("A service connection", from, to);

/// <summary>Someone else changed the connection first.</summary>
public sealed class ServiceConnectionConflictException(ServiceConnection current) : ConflictException<ServiceConnection>(current);

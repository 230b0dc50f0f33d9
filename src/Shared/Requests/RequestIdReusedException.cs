using ServiceTeams.Shared.Errors;

namespace ServiceTeams.Shared.Requests;

/// <summary>The request id stands for another request of the same actor.</summary>
public sealed class RequestIdReusedException(Guid requestId)
    : DomainException("REQUEST_ID_REUSED", $"The request id {requestId} was already used for a request with other content.")
{
    /// <summary>The id that was used before.</summary>
    public Guid RequestId { get; } = requestId;
}

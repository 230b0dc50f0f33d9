using ServiceTeams.Shared.Errors;

namespace ServiceTeams.Assistance.Calls;

/// <summary>There is no 24-hour call with this id.</summary>
public sealed class CareCallNotFoundException(long careCallId)
    : DomainException("CARE_CALL_NOT_FOUND", $"No 24-hour call has the key {careCallId}.")
{
    /// <summary>The id that was asked for.</summary>
    [ID<CareCall>]
    public long CareCallId { get; } = careCallId;
}

/// <summary>A call cannot become this from what it is now.</summary>
public sealed class IllegalCareCallMoveException(CareCallStatus from, CareCallStatus to)
    : IllegalMoveException<CareCallStatus>("A 24-hour call", from, to);

/// <summary>Someone else changed the call first.</summary>
public sealed class CareCallConflictException(CareCall current) : ConflictException<CareCall>(current);

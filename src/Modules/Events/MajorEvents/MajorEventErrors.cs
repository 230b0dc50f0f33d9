using ServiceTeams.Shared.Errors;

namespace ServiceTeams.Events.MajorEvents;

/// <summary>There is no event with this id.</summary>
public sealed class MajorEventNotFoundException(long majorEventId)
    : DomainException("MAJOR_EVENT_NOT_FOUND", $"No major event has the key {majorEventId}.")
{
    /// <summary>The id that was asked for.</summary>
    [ID<MajorEvent>]
    public long MajorEventId { get; } = majorEventId;
}

/// <summary>An event cannot become this from what it is now.</summary>
public sealed class IllegalEventMoveException(MajorEventStatus from, MajorEventStatus to)
    : IllegalMoveException<MajorEventStatus>("An event", from, to);

/// <summary>The event is finished or was called off: nothing more is planned in it.</summary>
public sealed class MajorEventOverException(long majorEventId, MajorEventStatus status)
    : DomainException("MAJOR_EVENT_OVER", $"The major event with the key {majorEventId} is {status}: nothing more is planned in it.")
{
    /// <summary>The event.</summary>
    [ID<MajorEvent>]
    public long MajorEventId { get; } = majorEventId;

    /// <summary>What it is.</summary>
    public MajorEventStatus Status { get; } = status;
}

/// <summary>Someone else changed the event first.</summary>
public sealed class MajorEventConflictException(MajorEvent current) : ConflictException<MajorEvent>(current);

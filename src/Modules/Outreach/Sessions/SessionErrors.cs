using System.Globalization;
using ServiceTeams.Registry.Members;
using ServiceTeams.Shared.Errors;

namespace ServiceTeams.Outreach.Sessions;

/// <summary>There is no outreach session with this id.</summary>
public sealed class OutreachSessionNotFoundException(long sessionId)
    : DomainException("OUTREACH_SESSION_NOT_FOUND", $"No outreach session has the key {sessionId}.")
{
    /// <summary>The id that was asked for.</summary>
    [ID<OutreachSession>]
    public long SessionId { get; } = sessionId;
}

/// <summary>A session cannot become this from what it is now.</summary>
public sealed class IllegalSessionMoveException(SessionStatus from, SessionStatus to)
    : IllegalMoveException<SessionStatus>("A session", from, to);

/// <summary>Only a session that has a time and was not held yet can be given other members.</summary>
public sealed class SessionNotScheduledException(long sessionId, SessionStatus status)
    : DomainException("SESSION_NOT_SCHEDULED", $"The session with the key {sessionId} is {status}, not {SessionStatus.Scheduled}.")
{
    /// <summary>What it is.</summary>
    public SessionStatus Status { get; } = status;
}

/// <summary>A member is in another session at that time.</summary>
public sealed class OutreachMemberBusyException(IReadOnlyList<long> memberIds, IReadOnlyList<long> sessionIds)
    : DomainException(
        "OUTREACH_MEMBER_BUSY",
        string.Create(
            CultureInfo.InvariantCulture,
            $"The members with the keys {string.Join(", ", memberIds)} are in the sessions with the keys {string.Join(", ", sessionIds)} at that time."))
{
    /// <summary>The members.</summary>
    [ID<Member>]
    public IReadOnlyList<long> MemberIds { get; } = memberIds;

    /// <summary>The sessions they are in.</summary>
    [ID<OutreachSession>]
    public IReadOnlyList<long> SessionIds { get; } = sessionIds;
}

/// <summary>A session cannot be over before it began.</summary>
public sealed class SessionNotBegunException(long sessionId, DateTime startsAt)
    : DomainException("SESSION_NOT_BEGUN", $"The session with the key {sessionId} begins at {startsAt:u}.")
{
    /// <summary>When it begins.</summary>
    public DateTime StartsAt { get; } = startsAt;
}

/// <summary>Nobody is named who held the session.</summary>
public sealed class SessionWithoutMembersException(long sessionId)
    : DomainException("SESSION_WITHOUT_MEMBERS", $"No member is named for the session with the key {sessionId}. Assign those who held it first.")
{
    /// <summary>The session.</summary>
    [ID<OutreachSession>]
    public long SessionId { get; } = sessionId;
}

/// <summary>Someone else changed the session first.</summary>
public sealed class OutreachSessionConflictException(OutreachSession current) : ConflictException<OutreachSession>(current);

namespace ServiceTeams.Outreach.Sessions;

/// <summary>A member who holds a session, and when: the time stands here, too, so that one index finds what a member is booked for.</summary>
internal sealed class SessionMember
{
    private SessionMember()
    {
    }

    public SessionMember(long memberId, DateTime startsAt, DateTime endsAt)
        => (MemberId, StartsAt, EndsAt) = (memberId, startsAt, endsAt);

    public long SessionId { get; private set; }

    public long MemberId { get; private set; }

    public DateTime StartsAt { get; private set; }

    public DateTime EndsAt { get; private set; }

    /// <summary>Whether the session takes the member's time; a cancelled one, or one that others hold instead, does not.</summary>
    public bool Booked { get; private set; } = true;

    public void Release() => Booked = false;

    public void BookAgain() => Booked = true;

    public SessionMember Of(OutreachSession session)
    {
        SessionId = session.Id;
        return this;
    }
}

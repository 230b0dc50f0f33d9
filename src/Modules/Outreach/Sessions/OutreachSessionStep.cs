using ServiceTeams.Shared.Actors;

namespace ServiceTeams.Outreach.Sessions;

/// <summary>One step of a session: what it became, when, and who noted it.</summary>
public sealed class OutreachSessionStep
{
    private OutreachSessionStep()
    {
    }

    internal OutreachSessionStep(SessionStatus status, DateTime at, Signature signature)
        => (Status, At, By, NotedAt) = (status, at, signature.By, signature.At);

    /// <summary>What the session became.</summary>
    public SessionStatus Status { get; private set; }

    /// <summary>When it happened.</summary>
    public DateTime At { get; private set; }

    /// <summary>Who noted it: the subject of their token. When a place became free and the first request waiting took it: who freed it.</summary>
    public string By { get; private set; } = "";

    /// <summary>When it was noted.</summary>
    public DateTime NotedAt { get; private set; }

    internal long Id { get; private set; }

    internal long SessionId { get; private set; }

    internal OutreachSessionStep Of(OutreachSession session)
    {
        SessionId = session.Id;
        return this;
    }
}

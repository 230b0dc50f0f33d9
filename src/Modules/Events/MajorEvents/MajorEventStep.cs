using ServiceTeams.Shared.Actors;

namespace ServiceTeams.Events.MajorEvents;

/// <summary>One step of an event: what it became, when, and who noted it.</summary>
public sealed class MajorEventStep
{
    private MajorEventStep()
    {
    }

    internal MajorEventStep(MajorEventStatus status, DateTime at, Signature signature)
        => (Status, At, By, NotedAt) = (status, at, signature.By, signature.At);

    /// <summary>What the event became.</summary>
    public MajorEventStatus Status { get; private set; }

    /// <summary>When it happened.</summary>
    public DateTime At { get; private set; }

    /// <summary>Who noted it: the subject of their token.</summary>
    public string By { get; private set; } = "";

    /// <summary>When it was noted.</summary>
    public DateTime NotedAt { get; private set; }

    internal long Id { get; private set; }

    internal long MajorEventId { get; private set; }

    internal MajorEventStep Of(MajorEvent majorEvent)
    {
        MajorEventId = majorEvent.Id;
        return this;
    }
}

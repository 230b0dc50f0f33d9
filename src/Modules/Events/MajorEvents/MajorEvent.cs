using ServiceTeams.Registry.Teams;
using ServiceTeams.Shared.Data;

namespace ServiceTeams.Events.MajorEvents;

/// <summary>重大活动: a conference, holiday, commemoration or exam whose supply is kept safe.</summary>
public sealed partial class MajorEvent : IVersioned
{
    private MajorEvent()
    {
    }

    /// <summary>The event's id.</summary>
    [ID]
    public long Id { get; private set; }

    /// <summary>What the event is called.</summary>
    public string Name { get; private set; } = "";

    /// <summary>What kind of occasion it is.</summary>
    public MajorEventKind Kind { get; private set; }

    /// <summary>How much is at stake.</summary>
    public MajorEventLevel Level { get; private set; }

    /// <summary>How far the assurance has come.</summary>
    public MajorEventStatus Status { get; private set; }

    /// <summary>支队: the id of the team that was raised for the event.</summary>
    [ID<Team>]
    public long DetachmentId { get; private set; }

    /// <summary>When the preparation starts.</summary>
    public DateTime PreparationStartsAt { get; private set; }

    /// <summary>When the preparation ends.</summary>
    public DateTime PreparationEndsAt { get; private set; }

    /// <summary>When the assurance starts; not before the preparation ends.</summary>
    public DateTime AssuranceStartsAt { get; private set; }

    /// <summary>When the assurance ends.</summary>
    public DateTime AssuranceEndsAt { get; private set; }

    /// <summary>The first local day of the preparation.</summary>
    public DateOnly PreparationStartsOn { get; private set; }

    /// <summary>The last local day of the preparation: an end at midnight belongs to the day before.</summary>
    public DateOnly PreparationEndsOn { get; private set; }

    /// <summary>The first local day of the assurance.</summary>
    public DateOnly AssuranceStartsOn { get; private set; }

    /// <summary>The last local day of the assurance: an end at midnight belongs to the day before.</summary>
    public DateOnly AssuranceEndsOn { get; private set; }

    /// <summary>When the event was over; null until then.</summary>
    public DateTime? FinishedAt { get; private set; }

    /// <summary>When the event was called off.</summary>
    public DateTime? CancelledAt { get; private set; }

    /// <summary>Why the event was called off.</summary>
    public string? CancellationReason { get; private set; }

    /// <summary>1 when new, one more with every change: send it along with a change to be told of others' changes.</summary>
    public int Version { get; private set; } = 1;

    /// <summary>Who wrote the event last: the subject of their token.</summary>
    public string ChangedBy { get; private set; } = "";

    /// <summary>When the event was written last.</summary>
    public DateTime ChangedAt { get; private set; }

    /// <summary>When there is nothing to assure any more: the planned end, or before it when the event was over early.</summary>
    internal DateTime AssuredUntil => FinishedAt is { } finished && finished < AssuranceEndsAt ? finished : AssuranceEndsAt;

    internal List<MajorEventStep> History { get; private set; } = [];

    internal DateTime LastStepAt { get; private set; }
}

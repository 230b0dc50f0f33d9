using ServiceTeams.Events.MajorEvents;
using ServiceTeams.Events.Sites;
using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.Data;
using ServiceTeams.Shared.Errors;
using ServiceTeams.Shared.Time;

namespace ServiceTeams.Events.Incidents;

/// <summary>突发事件: something that went wrong at a site during an event.</summary>
public sealed class Incident : IVersioned
{
    private Incident()
    {
    }

    /// <summary>The incident's id.</summary>
    [ID]
    public long Id { get; private set; }

    /// <summary>The id of the event.</summary>
    [ID<MajorEvent>]
    public long MajorEventId { get; private set; }

    /// <summary>The id of the site.</summary>
    [ID<ProtectedSite>]
    public long ProtectedSiteId { get; private set; }

    /// <summary>How bad it is.</summary>
    public IncidentSeverity Severity { get; private set; }

    /// <summary>How far it has been dealt with.</summary>
    public IncidentStatus Status { get; private set; }

    /// <summary>What happened.</summary>
    public string Description { get; private set; } = "";

    /// <summary>When it happened.</summary>
    public DateTime HappenedAt { get; private set; }

    /// <summary>The local day on which it happened.</summary>
    public DateOnly HappenedOn { get; private set; }

    /// <summary>When it was over; null until then.</summary>
    public DateTime? ResolvedAt { get; private set; }

    /// <summary>Who noted that it is over: the subject of their token.</summary>
    public string? ResolvedBy { get; private set; }

    /// <summary>How many whole minutes it lasted; null until it is over.</summary>
    public int? ResolutionMinutes { get; private set; }

    /// <summary>What was done about it.</summary>
    public string? Resolution { get; private set; }

    /// <summary>1 when new, one more with every change: send it along with a change to be told of others' changes.</summary>
    public int Version { get; private set; } = 1;

    internal List<IncidentStep> History { get; private set; } = [];

    internal static Incident Report(
        ProtectedSite site,
        MajorEvent majorEvent,
        IncidentSeverity severity,
        string description,
        DateTime at,
        LocalCalendar calendar,
        Signature signature)
    {
        if (majorEvent.Status == MajorEventStatus.Cancelled)
        {
            throw new MajorEventOverException(majorEvent.Id, majorEvent.Status);
        }

        site.EnsureProtected();
        Check.Past(at, "at", signature.At);
        if (at < majorEvent.PreparationStartsAt || at > majorEvent.AssuranceEndsAt)
        {
            throw new InvalidValueException(
                "at", $"must lie between {majorEvent.PreparationStartsAt:u} and {majorEvent.AssuranceEndsAt:u}, in the event's periods");
        }

        var incident = new Incident
        {
            MajorEventId = majorEvent.Id,
            ProtectedSiteId = site.Id,
            Severity = severity,
            Status = IncidentStatus.Open,
            Description = Check.Text(description, "description", ModelConventions.TextLength),
            HappenedAt = at,
            HappenedOn = calendar.DayOf(at),
        };
        incident.History.Add(new IncidentStep(IncidentStatus.Open, at, signature));
        return incident;
    }

    internal void Resolve(string resolution, DateTime at, Signature signature)
    {
        if (Status != IncidentStatus.Open)
        {
            throw new IllegalIncidentMoveException(Status, IncidentStatus.Resolved);
        }

        Check.Past(at, "at", signature.At);
        if (at < HappenedAt)
        {
            throw new TimeRunsBackwardsException(at, HappenedAt);
        }

        Resolution = Check.Text(resolution, "resolution", ModelConventions.TextLength);
        (Status, ResolvedAt, ResolvedBy) = (IncidentStatus.Resolved, at, signature.By);
        ResolutionMinutes = (int)(at - HappenedAt).TotalMinutes;
        History.Add(new IncidentStep(IncidentStatus.Resolved, at, signature));
    }
}

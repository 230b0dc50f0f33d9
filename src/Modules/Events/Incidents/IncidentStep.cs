using ServiceTeams.Shared.Actors;

namespace ServiceTeams.Events.Incidents;

/// <summary>One step of an incident: what it became, when, and who noted it.</summary>
public sealed class IncidentStep
{
    private IncidentStep()
    {
    }

    internal IncidentStep(IncidentStatus status, DateTime at, Signature signature)
        => (Status, At, By, NotedAt) = (status, at, signature.By, signature.At);

    /// <summary>What the incident became.</summary>
    public IncidentStatus Status { get; private set; }

    /// <summary>When it happened.</summary>
    public DateTime At { get; private set; }

    /// <summary>Who noted it: the subject of their token.</summary>
    public string By { get; private set; } = "";

    /// <summary>When it was noted.</summary>
    public DateTime NotedAt { get; private set; }

    internal long Id { get; private set; }

    internal long IncidentId { get; private set; }

    internal IncidentStep Of(Incident incident)
    {
        IncidentId = incident.Id;
        return this;
    }
}

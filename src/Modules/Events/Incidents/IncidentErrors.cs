using ServiceTeams.Shared.Errors;

namespace ServiceTeams.Events.Incidents;

/// <summary>There is no incident with this id.</summary>
public sealed class IncidentNotFoundException(long incidentId)
    : DomainException("INCIDENT_NOT_FOUND", $"No incident has the key {incidentId}.")
{
    /// <summary>The id that was asked for.</summary>
    [ID<Incident>]
    public long IncidentId { get; } = incidentId;
}

/// <summary>An incident cannot become this from what it is now.</summary>
public sealed class IllegalIncidentMoveException(IncidentStatus from, IncidentStatus to)
    : IllegalMoveException<IncidentStatus>("An incident", from, to);

/// <summary>Someone else changed the incident first.</summary>
public sealed class IncidentConflictException(Incident current) : ConflictException<Incident>(current);

namespace ServiceTeams.Events.Incidents;

/// <summary>How far an incident has been dealt with.</summary>
public enum IncidentStatus
{
    /// <summary>处置中: it is being dealt with.</summary>
    Open = 1,

    /// <summary>已处置: it is over.</summary>
    Resolved = 2,
}

namespace ServiceTeams.Events.Incidents;

/// <summary>How bad an incident is.</summary>
public enum IncidentSeverity
{
    /// <summary>一般: nobody noticed.</summary>
    Minor = 1,

    /// <summary>较大: the supply was disturbed.</summary>
    Serious = 2,

    /// <summary>重大: the supply was lost.</summary>
    Critical = 3,
}

using ServiceTeams.Registry.Groups;

namespace ServiceTeams.Assistance.Visits;

/// <summary>What the visits to care recipients of a group have in common; null for what was not grouped by, and for those that have none.</summary>
public sealed class CareVisitGroupKey : PlaceKey
{
    /// <summary>Why the team goes.</summary>
    public CareVisitPurpose? Purpose { get; private set; }

    /// <summary>How far the visit has come.</summary>
    public CareVisitStatus? Status { get; private set; }

    /// <summary>The local hour of the arrival, 0 to 23.</summary>
    public int? Hour { get; private set; }
}

/// <summary>Visits to care recipients that have something in common, counted.</summary>
public sealed class CareVisitGroup
{
    /// <summary>What they have in common.</summary>
    public CareVisitGroupKey Key { get; private set; } = new();

    /// <summary>How many.</summary>
    public int Count { get; private set; }

    /// <summary>How many different recipients were meant.</summary>
    public int Recipients { get; private set; }

    /// <summary>How many minutes the members stayed, added up.</summary>
    public long Minutes { get; private set; }

    /// <summary>How many minutes the members stayed, on average.</summary>
    public double? AverageMinutes { get; private set; }

    /// <summary>How many hazards were fixed during the visits.</summary>
    public long HazardsFixed { get; private set; }
}

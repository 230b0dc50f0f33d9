using ServiceTeams.Registry.Groups;

namespace ServiceTeams.Assistance.Assessments;

/// <summary>What the hazards of a group have in common; null for what was not grouped by, and for those that have none.</summary>
public sealed class HazardGroupKey : PlaceKey
{
    /// <summary>What is dangerous.</summary>
    public HazardKind? Kind { get; private set; }

    /// <summary>How dangerous it is.</summary>
    public HazardSeverity? Severity { get; private set; }

    /// <summary>Whether it is fixed.</summary>
    public bool? Fixed { get; private set; }
}

/// <summary>Hazards that have something in common, counted.</summary>
public sealed class HazardGroup
{
    /// <summary>What they have in common.</summary>
    public HazardGroupKey Key { get; private set; } = new();

    /// <summary>How many.</summary>
    public int Count { get; private set; }

    /// <summary>In the homes of how many different care recipients.</summary>
    public int Recipients { get; private set; }

    /// <summary>How many days they were open, on average of those that are fixed.</summary>
    public double? AverageDaysOpen { get; private set; }
}
